package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.testing.ActSamples;
import fr.maillon.testing.ActSamples.Sample;
import fr.maillon.testing.ActSamples.Scene;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever writes leaves a row of the trace, whatever the route; those that leave none are named here with their reason. */
@House
class TracedActsTests {
    private static final String HERS = "her own typing, which nobody else sees and which is wiped once it is sent";
    private static final String TYPING = "drawn while she types; once she stops, the search leaves its row";
    private static final Map<String, String> UNTRACED = Map.ofEntries(
            Map.entry("PUT /brouillons/{cle}", HERS),
            Map.entry("DELETE /brouillons/{cle}", HERS),
            Map.entry("POST /patients/candidats", TYPING),
            Map.entry("POST /patients/nouveau/ressemblances", TYPING),
            Map.entry("POST /patients/lieux", "names of communes"),
            Map.entry("POST /poste/lieu", "which site this browser shows first, in a cookie of its own"),
            Map.entry("POST /poste/fiches/{fiche}/retenir", "an hour kept while one talks, which lets go of itself"),
            Map.entry("POST /verrouiller", "nothing is seen nor changed any more"),
            Map.entry("POST /deconnexion", "nothing is seen nor changed any more"),
            Map.entry("POST /premier-demarrage", "only where nothing exists yet: FirstRunTests looks at its rows"));

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Test
    void everyWritingRouteIsTriedOrNamedWithItsReason() {
        var writing = new EveryRoute(context)
                .routes().stream()
                        .filter(route -> !route.method().equals("GET"))
                        .map(route -> route.method() + " " + route.path())
                        .distinct()
                        .toList();

        assertThat(Stream.concat(acts().keySet().stream(), UNTRACED.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(writing);
    }

    @Test
    void whatIsWrittenLeavesARowThatSaysByWhom() {
        var wrong = new ArrayList<String>();
        acts().forEach((route, sample) -> wrong.addAll(faults(route, sample)));

        assertThat(wrong).isEmpty();
    }

    private List<String> faults(String route, Sample sample) {
        var practice = Practice.open(context);
        var act = sample.in(new Scene(context, practice, practice.person(Role.values())));
        var fields = new HashMap<>(act.fields());
        fields.put("cle", Identifiers.next().toString());
        int before = written(practice);

        var answer = act.by().ask(route.substring(0, route.indexOf(' ')), act.path(), fields);

        if (answer.statusCode() >= 400) {
            return List.of(route + " was not done: " + answer.statusCode());
        }
        return written(practice) > before ? List.of() : List.of(route + " leaves no row");
    }

    /** What was only looked at, or refused, does not count. */
    private int written(Practice practice) {
        return practice.within(() -> sql.sql("""
                        select count(*) from access.trace
                        where structure_id = :structure and account_id is not null and action not in ('READ', 'REFUSED')
                        """)
                .param("structure", practice.structure().value())
                .query((row, n) -> row.getInt(1))
                .single());
    }

    private static Map<String, Sample> acts() {
        var acts = new TreeMap<String, Sample>();
        EveryRoute.beside(ActSamples.class)
                .forEach(module -> module.acts()
                        .forEach((route, sample) ->
                                assertThat(acts.put(route, sample)).isNull()));
        return acts;
    }
}
