package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class SignInTests {
    @Autowired
    ApplicationContext context;

    @Test
    void signsInAndOut() {
        var secretary = Practice.open(context).person(Role.SECRETAIRE);

        assertThat(secretary.get("/").headers().firstValue("Location")).hasValue("/poste");
        var before = secretary.cookie();
        secretary.post("/deconnexion", Map.of());

        var answer = secretary.send(
                secretary.request("/").setHeader("Cookie", before).GET());
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/connexion");
    }

    @Test
    void asksStrangersToSignInAndRemembersWhereTheyWent() {
        var answer = Person.stranger(context).get("/brouillons/x?y=1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/connexion?suite=%2Fbrouillons%2Fx%3Fy%3D1");
    }

    @Test
    void makesKnownAndUnknownLoginsWaitAlikeAfterFiveFailures() {
        Practice.open(context).account("connue", Role.SECRETAIRE);
        for (var login : new String[] {"connue", "jamais-vue"}) {
            var stranger = Person.stranger(context);
            for (int i = 0; i < 5; i++) {
                assertThat(stranger.post("/connexion", Map.of("identifiant", login, "motDePasse", "faux"))
                                .body())
                        .contains("Identifiant ou mot de passe inconnu.");
            }
            var sixth = stranger.post("/connexion", Map.of("identifiant", login, "motDePasse", Practice.PASSWORD));
            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(sixth.body()).contains("Trop d’essais");
        }
    }

    @Test
    void judgesNoMoreThanFiveGuessesHoweverManyComeAtOnce() throws Exception {
        var login = "visee" + System.identityHashCode(this);
        Practice.open(context).account(login, Role.SECRETAIRE);
        try (var hands = Executors.newFixedThreadPool(12)) {
            var guesses = Collections.nCopies(40, (Callable<Integer>) () -> Person.stranger(context)
                    .post("/connexion", Map.of("identifiant", login, "motDePasse", "faux"))
                    .statusCode());
            var judged = 0;
            for (var answer : hands.invokeAll(guesses)) {
                judged += answer.get() == 422 ? 1 : 0;
            }
            assertThat(judged).isBetween(1, 5);
        }
    }

    @Test
    void judgesNoMoreThanFiveGuessesAtTheChangeOfAPasswordEither() throws Exception {
        var secretary = Practice.open(context).person(Role.SECRETAIRE);
        try (var hands = Executors.newFixedThreadPool(12)) {
            var guesses = Collections.nCopies(40, (Callable<String>) () -> secretary
                    .post(
                            "/compte/mot-de-passe",
                            Map.of("motDePasse", "faux", "nouveauMotDePasse", "sept mots à moi que nul ne devine"))
                    .body());
            var judged = 0;
            for (var answer : hands.invokeAll(guesses)) {
                judged += answer.get().contains("pas votre mot de passe actuel") ? 1 : 0;
            }
            assertThat(judged).isBetween(1, 5);
        }
    }

    @Test
    void refusesAWordThatEverybodyTriesBesideItsField() {
        var answer = Practice.open(context)
                .person(Role.SECRETAIRE)
                .post(
                        "/compte/mot-de-passe",
                        Map.of("motDePasse", Practice.PASSWORD, "nouveauMotDePasse", "Azerty123456!"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().replaceAll("(?s).*id=\"nouveauMotDePasse-faute\"", ""))
                .contains("Ce mot de passe est parmi les premiers essayés.");
    }

    @Test
    void refusesAChangeAskedByAnotherSite() {
        var secretary = Practice.open(context).person(Role.SECRETAIRE);

        var forged = secretary.send(secretary
                .request("/verrouiller")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody()));
        var mute = secretary.send(secretary.request("/verrouiller").POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(mute.statusCode()).isEqualTo(403);
        assertThat(secretary.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aLockedDeskKeepsWhatWasTypedAndGoesOnAfterThePassword() {
        var secretary = Practice.open(context).person(Role.SECRETAIRE);
        secretary.post("/verrouiller", Map.of());

        var refused = secretary.post("/verrouiller", Map.of("motif", "douleur <genou>"));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("Poste verrouillé").contains("douleur &lt;genou");

        var again = secretary.post(
                "/deverrouiller",
                Map.of("motDePasse", Practice.PASSWORD, "suite", "/verrouiller", "champ.motif", "douleur"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("name=\"motif\"").contains("value=\"douleur\"");
        assertThat(secretary.get("/").headers().firstValue("Location")).hasValue("/poste");
    }
}
