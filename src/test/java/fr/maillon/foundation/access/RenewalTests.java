package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password of whoever administers is chosen again once a year; that of nobody else. */
@House
class RenewalTests {
    private static final String OTHER = "sept mots à moi que nul ne devine";

    @Autowired
    ApplicationContext context;

    private Practice practice;

    @BeforeEach
    void open() {
        practice = Practice.open(context);
    }

    @Test
    void anAdministratorIsToldBeforeAndAskedAtHerFirstSessionAfter() {
        var login = "r" + UUID.randomUUID();
        var account = practice.account(login, Role.ADMINISTRATEUR);
        chosen(account, 352);
        var told = signedIn(login);
        assertThat(told.get("/compte").body()).contains("Mot de passe à changer sous 13 jours");

        chosen(account, 366);
        var asked = signedIn(login);
        assertThat(asked.get("/compte").headers().firstValue("Location")).hasValue("/compte/mot-de-passe");
        assertThat(asked.get("/compte/mot-de-passe").body()).contains("a fait son temps", "Mot de passe actuel");

        var changed =
                asked.post("/compte/mot-de-passe", Map.of("motDePasse", Practice.PASSWORD, "nouveauMotDePasse", OTHER));
        assertThat(changed.headers().firstValue("Location")).hasValue("/");
        assertThat(asked.get("/compte").body()).doesNotContain("Mot de passe à changer");
    }

    @Test
    void nobodyIsStoppedInTheMiddleOfHerWork() {
        var login = "r" + UUID.randomUUID();
        var account = practice.account(login, Role.ADMINISTRATEUR);
        chosen(account, 365);
        var cookie = signedIn(login).cookie();
        var token = new SecretToken(cookie.substring(cookie.indexOf('=') + 1));
        var later = Morning.now().plus(Duration.ofHours(2));

        var session = practice.within(() -> context.getBean(LoginSessions.class).find(token.hash(), later));

        assertThat(session.orElseThrow().passwordToChange()).isFalse();
    }

    @Test
    void thePasswordOfASecretaryDoesNotAge() {
        var login = "r" + UUID.randomUUID();
        chosen(practice.account(login, Role.SECRETAIRE), 3_000);

        var page = signedIn(login).get("/compte");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Mot de passe à changer");
    }

    private void chosen(AccountId account, int days) {
        var hash = context.getBean(PasswordEncoder.class).encode(Practice.PASSWORD);
        var then = Morning.now().minus(Duration.ofDays(days)).plusSeconds(60);
        practice.within(() -> {
            context.getBean(Accounts.class).setPassword(account, hash, false, then);
            return true;
        });
    }

    private Person signedIn(String login) {
        var person = Person.stranger(context);
        person.post("/connexion", Map.of("identifiant", login, "motDePasse", Practice.PASSWORD));
        return person;
    }
}
