package fr.maillon.foundation.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class AccountsTests {
    private static final Pattern WORDS = Pattern.compile("translate=\"no\">([a-z ]+)<");
    private static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"([^\"]*)\"");
    private static final String OWN = "une autre phrase que personne ici ne connaît";

    @Autowired
    ApplicationContext context;

    private Practice practice;
    private Person administrator;

    @BeforeEach
    void open() {
        practice = Practice.open(context);
        administrator = practice.person(Role.ADMINISTRATEUR);
    }

    @Test
    void aNewAccountSignsInOnceWithTheWordsItWasGivenAndChoosesItsOwn() {
        var login = "n" + UUID.randomUUID().toString().substring(0, 8);
        var words = words(opened(login));
        var newcomer = Person.stranger(context);

        assertThat(signIn(newcomer, login, words)).isEqualTo(303);
        assertThat(to(newcomer.get("/poste"))).isEqualTo("/compte/mot-de-passe");
        assertThat(newcomer.post("/palette", Map.of("q", "x")).statusCode()).isEqualTo(403);
        assertThat(choose(newcomer, "trop faible").body()).contains("Choisissez 12 signes");
        assertThat(choose(newcomer, words).body()).contains("que vous aviez déjà");
        var before = newcomer.cookie();
        assertThat(to(choose(newcomer, OWN))).isEqualTo("/");

        assertThat(newcomer.cookie()).isNotEqualTo(before);
        assertThat(newcomer.get("/poste").statusCode()).isEqualTo(200);
        assertThat(to(newcomer.send(
                        newcomer.request("/poste").setHeader("Cookie", before).GET())))
                .startsWith("/connexion");
        assertThat(signIn(Person.stranger(context), login, words)).isEqualTo(422);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        practice.account("prise" + practice.structure().value().hashCode(), Role.SECRETAIRE);

        var empty = administrator.post("/administration/comptes/nouveau", Map.of("identifiant", "é"));
        var taken = administrator.post(
                "/administration/comptes/nouveau",
                Map.of(
                        "personne",
                        "Nadia Essai",
                        "identifiant",
                        "prise" + practice.structure().value().hashCode(),
                        "roles",
                        pair(Role.SECRETAIRE)));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("3 points à revoir", "id=\"identifiant-faute\"", "value=\"é\"");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("déjà pris", "value=\"Nadia Essai\"");
    }

    @Test
    void anEndedAccessClosesItsSessionsAtOnceAndCanBeGivenBack() {
        var secretary = practice.person(Role.SECRETAIRE);
        assertThat(secretary.get("/poste").statusCode()).isEqualTo(200);

        assertThat(act(secretary.account(), "/fin").statusCode()).isEqualTo(303);

        assertThat(to(secretary.get("/poste"))).startsWith("/connexion");
        assertThat(administrator.get("/administration/comptes").body()).contains("Un ancien compte");
        assertThat(change(secretary.account(), Role.SECRETAIRE).statusCode()).isEqualTo(303);
        assertThat(words(act(secretary.account(), "/phrase"))).isNotEmpty();
    }

    @Test
    void reloadingWhatWasShownOnceLeadsToTheAccount() {
        var person = practice.account("w" + UUID.randomUUID(), Role.SECRETAIRE);
        act(person, "/phrase");

        assertThat(to(administrator.get(path(person) + "/phrase"))).isEqualTo(path(person));
        assertThat(administrator.get(path(AccountId.next()) + "/phrase").statusCode())
                .isEqualTo(404);
    }

    @Test
    void thereIsAlwaysAnAdministratorLeft() {
        var refused = act(administrator.account(), "/fin");
        var demoted = change(administrator.account(), Role.SECRETAIRE);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(demoted.statusCode()).isEqualTo(409);
        assertThat(demoted.body()).contains("Personne d’autre n’administre Centre d’essai");
        assertThat(administrator.get("/administration/comptes").statusCode()).isEqualTo(200);
    }

    @Test
    void ofTwoAdministratorsWhoEndEachOtherAtOnceOneStays() throws Exception {
        var other = practice.person(Role.ADMINISTRATEUR);
        var done = 0;
        try (var hands = Executors.newFixedThreadPool(2)) {
            var acts = List.<Callable<String>>of(
                    () -> to(administrator.post(path(other.account()) + "/fin", Map.of())),
                    () -> to(other.post(path(administrator.account()) + "/fin", Map.of())));
            for (var answer : hands.invokeAll(acts)) {
                done += answer.get().endsWith("fait=fin") ? 1 : 0;
            }
        }

        assertThat(done).isEqualTo(1);
    }

    @Test
    void otherRolesAskForThePasswordAgainAndOpenUnderAnotherSecret() {
        var person = practice.person(Role.GESTIONNAIRE);
        var before = person.cookie();
        assertThat(person.get("/patients").statusCode()).isEqualTo(403);

        change(person.account(), Role.SECRETAIRE);

        assertThat(person.get("/patients").statusCode()).isEqualTo(401);
        person.post("/deverrouiller", Map.of("motDePasse", Practice.PASSWORD, "suite", "/patients"));
        assertThat(person.get("/patients").statusCode()).isEqualTo(200);
        assertThat(person.cookie()).isNotEqualTo(before);
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldOfTheFirst() {
        var person = practice.account("o" + UUID.randomUUID(), Role.SECRETAIRE);
        var seen = seen(person);
        change(person, Role.COORDINATRICE);

        var late = change(person, Role.GESTIONNAIRE, seen);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Ce compte a changé entre-temps");
        assertThat(seen(person)).contains("COORDINATRICE").doesNotContain("GESTIONNAIRE");
    }

    @Test
    void aBlockedAccountIsReleased() {
        var login = "b" + UUID.randomUUID();
        var account = practice.account(login, Role.SECRETAIRE);
        for (int i = 0; i < 5; i++) {
            signIn(Person.stranger(context), login, "faux");
        }
        assertThat(signIn(Person.stranger(context), login, Practice.PASSWORD)).isEqualTo(429);
        assertThat(administrator.get(path(account)).body()).contains("Trop d’essais");

        act(account, "/deblocage");

        assertThat(signIn(Person.stranger(context), login, Practice.PASSWORD)).isEqualTo(303);
    }

    @Test
    void anAccountBlockedAtItsOwnDeskIsSeenAndReleasedThereToo() {
        var login = "d" + UUID.randomUUID();
        var account = practice.account(login, Role.SECRETAIRE);
        var desk = Person.stranger(context);
        assertThat(signIn(desk, login, Practice.PASSWORD)).isEqualTo(303);
        for (int i = 0; i < 5; i++) {
            signIn(desk, login, "faux");
        }
        assertThat(signIn(desk, login, Practice.PASSWORD)).isEqualTo(429);
        assertThat(administrator.get(path(account)).body()).contains("Trop d’essais");

        act(account, "/deblocage");

        assertThat(signIn(desk, login, Practice.PASSWORD)).isEqualTo(303);
        assertThat(administrator.get(path(account)).body()).doesNotContain("Trop d’essais");
    }

    @Test
    void whoWorksElsewhereTooKeepsHerNameAndHerPassword() {
        var shared = practice.account("s" + UUID.randomUUID(), Role.SECRETAIRE);
        var elsewhere = Practice.open(context);
        elsewhere.within(() -> {
            context.getBean(Access.class).join(elsewhere.structure(), shared, Role.SECRETAIRE);
            return true;
        });

        assertThat(act(shared, "/phrase").statusCode()).isEqualTo(409);
        assertThat(act(shared, "/fin").statusCode()).isEqualTo(303);
        assertThat(elsewhere.person(Role.ADMINISTRATEUR).get(path(shared)).body())
                .contains("Secrétaire");
    }

    private HttpResponse<String> opened(String login) {
        return administrator.post(
                "/administration/comptes/nouveau",
                Map.of("personne", "Nouvelle Venue", "identifiant", login, "roles", pair(Role.SECRETAIRE)));
    }

    private HttpResponse<String> change(AccountId account, Role role) {
        return change(account, role, seen(account));
    }

    private HttpResponse<String> change(AccountId account, Role role, String seen) {
        return administrator.post(
                path(account), Map.of("personne", "Personne d’essai", "roles", pair(role), "vu", seen));
    }

    /** What the form shows now. */
    private String seen(AccountId account) {
        var found = SEEN.matcher(administrator.get(path(account)).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> act(AccountId account, String act) {
        return administrator.post(path(account) + act, Map.of());
    }

    private String pair(Role role) {
        return practice.structure() + ":" + role.name();
    }

    private static String path(AccountId account) {
        return "/administration/comptes/" + account;
    }

    private static HttpResponse<String> choose(Person person, String password) {
        return person.post("/compte/mot-de-passe", Map.of("nouveauMotDePasse", password));
    }

    private static int signIn(Person person, String login, String password) {
        return person.post("/connexion", Map.of("identifiant", login, "motDePasse", password))
                .statusCode();
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + " nowhere");
    }

    private static String words(HttpResponse<String> answer) {
        var found = WORDS.matcher(answer.body());
        assertThat(found.find())
                .as("words in an answer %s", answer.statusCode())
                .isTrue();
        return found.group(1);
    }
}
