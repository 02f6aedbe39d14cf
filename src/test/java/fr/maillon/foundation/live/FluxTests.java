package fr.maillon.foundation.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Listening;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class FluxTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Live live;

    @Autowired
    JdbcClient sql;

    @Test
    void tellsWhatChangesInOnesOwnStructuresAndNothingElse() {
        var ours = Practice.open(context);
        var theirs = Practice.open(context);
        try (var desk = Listening.of(ours.person(Role.SECRETAIRE))) {
            announce(theirs);
            var topic = announce(ours);

            assertThat(desk.next()).isEqualTo(topic);
        }
    }

    @Test
    void saysNothingOfWhatWasRolledBack() {
        var practice = Practice.open(context);
        try (var desk = Listening.of(practice.person(Role.SECRETAIRE))) {
            practice.withinRolledBack(() -> live.announce("agenda", practice.structure(), UUID.randomUUID()));
            var topic = announce(practice);

            assertThat(desk.next()).isEqualTo(topic);
        }
    }

    @Test
    void tellsABrowserThatComesBackWhetherItMissedSomething() {
        var practice = Practice.open(context);
        var secretary = practice.person(Role.SECRETAIRE);
        String last;
        try (var desk = Listening.of(secretary)) {
            assertThat(desk.greeting()).isEqualTo("rattraper");
            announce(practice);
            desk.next();
            last = desk.lastId();
        }
        try (var desk = Listening.of(secretary, last)) {
            assertThat(desk.greeting()).isEqualTo("suite");
        }
        try (var other = Listening.of(secretary)) { // what she hears has been told to everybody
            other.greeting();
            announce(practice);
            other.next();
        }
        try (var desk = Listening.of(secretary, last)) {
            assertThat(desk.greeting()).isEqualTo("rattraper");
        }
    }

    @Test
    void endsWhenTheDatabaseIsNoLongerHeardAndComesBackByItself() {
        var practice = Practice.open(context);
        var secretary = practice.person(Role.SECRETAIRE);
        try (var desk = Listening.of(secretary)) {
            sql.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'maillon-direct'")
                    .query((row, n) -> row.getBoolean(1))
                    .list();

            assertThat(desk.next()).isEmpty();
        }
        try (var desk = Listening.of(secretary)) {
            var topic = announce(practice);

            assertThat(desk.next()).isEqualTo(topic);
        }
    }

    @Test
    void opensForNobodyUnknown() {
        var stranger = Person.stranger(context);

        var answer = stranger.send(stranger.request("/flux").header("Accept", "text/event-stream"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private String announce(Practice practice) {
        var resource = UUID.randomUUID();
        practice.within(() -> {
            live.announce("agenda", practice.structure(), resource, "2026-11-23");
            return true;
        });
        return "agenda:" + practice.structure() + ":" + resource + ":2026-11-23";
    }
}
