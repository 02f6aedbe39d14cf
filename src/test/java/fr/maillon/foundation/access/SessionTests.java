package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** How long a session lasts, when it locks, and when its secret changes. */
@House
class SessionTests {
    @Autowired
    ApplicationContext context;

    private Practice practice;

    @BeforeEach
    void open() {
        practice = Practice.open(context);
    }

    @Test
    void aSessionLocksAfterTenMinutesOfNothingAndTwoAtTheCounter() {
        assertThat(locked(session(), Duration.ofMinutes(9))).isFalse();
        assertThat(locked(session(), Duration.ofMinutes(11))).isTrue();

        var person = practice.person(Role.SECRETAIRE);
        var settled = person.post("/compte/poste", Map.of("nomPoste", "Accueil", "emplacement", "comptoir"));
        assertThat(settled.statusCode()).isEqualTo(303);
        assertThat(person.get("/compte").body()).contains("data-lock-after=\"120\"", "<small>Accueil</small>");
        assertThat(locked(token(person), Duration.ofSeconds(119))).isFalse();
        assertThat(locked(token(person), Duration.ofSeconds(125))).isTrue();
    }

    @Test
    void whatThePageAsksByItselfKeepsNoSessionAwake() {
        var token = session();
        var now = Morning.now();
        for (int minute = 1; minute <= 10; minute++) {
            at(now.plus(Duration.ofMinutes(minute))).session(token, false);
        }

        assertThat(at(now.plus(Duration.ofMinutes(11))).session(token, false).map(LoginSession::locked))
                .hasValue(true);
    }

    @Test
    void aSessionLastsTwelveHoursHoweverBusy() {
        var token = session();
        var begun = Morning.now();
        for (int minute = 5; minute < 12 * 60; minute += 5) {
            assertThat(at(begun.plus(Duration.ofMinutes(minute)))
                            .session(token, true)
                            .map(LoginSession::locked))
                    .hasValue(false);
        }

        assertThat(at(begun.plus(Duration.ofHours(12)).plusSeconds(1)).session(token, true))
                .isEmpty();
    }

    @Test
    void signingInTakesAnotherSecretAndEndsTheFormerOne() {
        var person = practice.person(Role.SECRETAIRE);
        var before = person.cookie();
        var login = "r" + UUID.randomUUID();
        practice.account(login, Role.SECRETAIRE);

        person.post("/connexion", Map.of("identifiant", login, "motDePasse", Practice.PASSWORD));

        assertThat(person.cookie()).isNotEqualTo(before);
        assertThat(asks(person, before)).startsWith("/connexion");
        var forced = Person.stranger(context);
        var planted = "maillon=choisi-par-un-autre";
        forced.send(forced.request("/connexion").header("Cookie", planted).GET());
        assertThat(asks(forced, planted)).startsWith("/connexion");
    }

    @Test
    void unlockingTakesAnotherSecretToo() {
        var person = practice.person(Role.SECRETAIRE);
        var before = person.cookie();
        person.post("/verrouiller", Map.of());

        person.post("/deverrouiller", Map.of("motDePasse", Practice.PASSWORD));

        assertThat(person.cookie()).isNotEqualTo(before);
        assertThat(asks(person, before)).startsWith("/connexion");
    }

    @Test
    void oneEndsOnesOwnSessionsAndNobodyElses() {
        var login = "o" + UUID.randomUUID();
        practice.account(login, Role.SECRETAIRE);
        var here = signedIn(login);
        var there = signedIn(login);
        var stranger = practice.person(Role.SECRETAIRE);
        var id = here.get("/compte").body().split("/compte/sessions/", 2)[1].split("/", 2)[0];

        stranger.post("/compte/sessions/" + id + "/fin", Map.of());
        assertThat(there.get("/poste").statusCode()).isEqualTo(200);
        here.post("/compte/sessions/" + id + "/fin", Map.of());

        assertThat(asks(there, there.cookie())).startsWith("/connexion");
        assertThat(here.get("/poste").statusCode()).isEqualTo(200);
    }

    @Test
    void whatStrangersTryElsewhereDoesNotKeepOutWhoSignsInAtHerOwnDesk() {
        var login = "d" + UUID.randomUUID();
        practice.account(login, Role.SECRETAIRE);
        var atHerDesk = signedIn(login);
        for (int i = 0; i < 6; i++) {
            Person.stranger(context).post("/connexion", Map.of("identifiant", login, "motDePasse", "faux"));
        }

        var elsewhere = Person.stranger(context)
                .post("/connexion", Map.of("identifiant", login, "motDePasse", Practice.PASSWORD));
        var here = atHerDesk.post("/connexion", Map.of("identifiant", login, "motDePasse", Practice.PASSWORD));

        assertThat(elsewhere.statusCode()).isEqualTo(429);
        assertThat(here.statusCode()).isEqualTo(303);
    }

    private Person signedIn(String login) {
        var person = Person.stranger(context);
        person.post("/connexion", Map.of("identifiant", login, "motDePasse", Practice.PASSWORD));
        return person;
    }

    private static String asks(Person person, String cookie) {
        var answer =
                person.send(person.request("/poste").setHeader("Cookie", cookie).GET());
        return answer.headers().firstValue("Location").orElse("");
    }

    private SecretToken session() {
        return token(practice.person(Role.SECRETAIRE));
    }

    private static SecretToken token(Person person) {
        return new SecretToken(person.cookie().substring(person.cookie().indexOf('=') + 1));
    }

    private boolean locked(SecretToken token, Duration later) {
        Optional<LoginSession> found = at(Morning.now().plus(later)).session(token, false);
        return found.orElseThrow().locked();
    }

    /** The door as another instance would open it at this moment. */
    private Access at(Instant now) {
        return new Access(
                context.getBean(Accounts.class),
                context.getBean(Memberships.class),
                context.getBean(LoginSessions.class),
                context.getBean(LoginFailures.class),
                context.getBean(Desks.class),
                context.getBean(LoginTrace.class),
                context.getBean(PasswordEncoder.class),
                context.getBean(TransactionTemplate.class),
                Clock.fixed(now, ZoneOffset.UTC),
                context.getBean(Patience.class));
    }
}
