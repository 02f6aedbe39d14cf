package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.RouteRights.Route;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every route × every role × one's own structure, another one, nobody: what the router does against what the table says. */
@House
class RouteMatrixTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Rights rights;

    @Autowired
    Access access;

    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private final List<String> wrong = new ArrayList<>();
    private EveryRoute every;
    private Practice ours;
    private Practice theirs;

    @BeforeEach
    void open() {
        every = new EveryRoute(context);
        ours = Practice.open(context);
        theirs = Practice.open(context);
    }

    @Test
    void everyCellIsAsTheTableSays() {
        for (var route : every.routes()) {
            var right = rights.of(route.method(), route.path()).orElseThrow();
            if (!right.open()) {
                asNobody(route);
            }
            for (var role : Role.values()) {
                if (right.open() || right.allowed().contains(role)) {
                    allowed(route, role, right);
                } else {
                    expect(
                            route,
                            role,
                            "403",
                            ask(route, role, every.in(ours, route)).statusCode() == 403);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void headIsAnsweredAsGetWithoutItsBody() {
        for (var route : every.routes()) {
            if (route.method().equals("GET") && !EveryRoute.hasVariables(route)) {
                var person = person(Role.SECRETAIRE);
                var get = person.ask("GET", route.path(), Map.of());
                var head = person.ask("HEAD", route.path(), Map.of());
                expect(route, Role.SECRETAIRE, "HEAD as GET", head.statusCode() == get.statusCode());
                expect(route, Role.SECRETAIRE, "no body", head.body().isEmpty());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A change that nobody makes is 401 with the form kept; a page asks to sign in and comes back. */
    private void asNobody(Route route) {
        var answer = ask(route, Person.stranger(context), every.in(ours, route));
        var turnedAway = route.method().equals("GET")
                ? answer.statusCode() == 303
                        && answer.headers().firstValue("Location").orElse("").startsWith("/connexion?suite=")
                : answer.statusCode() == 401;
        if (!turnedAway) {
            wrong.add(route + " for nobody: " + answer.statusCode());
        }
    }

    private void allowed(Route route, Role role, Right right) {
        var own = ask(route, role, every.in(ours, route)).statusCode();
        boolean reached = own < 500 && own != 401 && own != 403 && own != 405 && (right.open() || own != 404);
        expect(route, role, "its own reached, not " + own, reached);
        if (route.method().equals("GET")) {
            expect(route, role, "its own shown, not " + own, own < 400);
        }
        if (every.namesAnObject(route)) {
            var absent = ask(route, role, every.nowhere(route));
            var foreign = ask(route, role, every.in(theirs, route));
            expect(
                    route,
                    role,
                    "another structure's answered as an absent one (" + absent.statusCode() + "), not "
                            + foreign.statusCode(),
                    foreign.statusCode() == absent.statusCode());
        }
    }

    private void expect(Route route, Role role, String what, boolean so) {
        if (!so) {
            wrong.add(route + " for " + role + ": expected " + what);
        }
    }

    private HttpResponse<String> ask(Route route, Role role, EveryRoute.Try at) {
        return ask(route, person(role), at);
    }

    private static HttpResponse<String> ask(Route route, Person person, EveryRoute.Try at) {
        var fields = new HashMap<>(at.form());
        fields.put("cle", Identifiers.next().toString());
        return person.ask(route.method(), at.path(), fields);
    }

    /** Some routes end the session of whoever takes them. */
    private Person person(Role role) {
        var person = people.get(role);
        if (person == null || access.inSight(token(person)).isEmpty()) {
            person = ours.person(role);
            people.put(role, person);
        }
        return person;
    }

    private static SecretToken token(Person person) {
        return new SecretToken(person.cookie().substring(person.cookie().indexOf('=') + 1));
    }
}
