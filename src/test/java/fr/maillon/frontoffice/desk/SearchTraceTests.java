package fr.maillon.frontoffice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search leaves one row when the typing pauses, an empty answer included; the letters on the way leave none. */
@House
class SearchTraceTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Test
    void onTheCallCard() {
        var practice = Practice.open(context);
        var secretary = practice.person(Role.SECRETAIRE);
        var card = secretary
                .post("/poste/fiches", Map.of("canal", "TELEPHONE"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*fiche=", "");

        leavesOneRow(practice, secretary, "/poste/fiches/" + card + "/recherche");
    }

    @Test
    void inThePalette() {
        var practice = Practice.open(context);

        leavesOneRow(practice, practice.person(Role.SECRETAIRE), "/palette");
    }

    private void leavesOneRow(Practice practice, Person secretary, String path) {
        for (var typed : new String[] {"ze", "zep", "zephi"}) {
            secretary.post(path, Map.of("q", typed, "saisie", "en cours"));
        }
        assertThat(searches(practice)).isZero();

        secretary.post(path, Map.of("q", "zephirin"));

        assertThat(searches(practice)).isEqualTo(1);
    }

    private long searches(Practice practice) {
        return practice.within(() -> sql.sql("select count(*) from access.trace where action = 'SEARCH'")
                .query((row, n) -> row.getLong(1))
                .single());
    }
}
