package fr.maillon.frontoffice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Le poste shows the day by name: asking for it leaves a row; what renews itself brings one part and leaves none. */
@House
class DayReadTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Test
    void thePageIsTracedAndItsPartsAreNot() {
        var practice = Practice.open(context);
        Centre.at(context, practice).booksSomebody();
        var reader = practice.person(Role.PROFESSIONNEL);

        assertThat(reader.get("/poste").body()).contains("id=\"jour\"", "id=\"salle\"");
        assertThat(reads(practice)).isEqualTo(1);

        assertThat(reader.get("/poste/jour").body())
                .contains("id=\"jour\"", "/poste/jour?date=")
                .doesNotContain("id=\"salle\"");
        assertThat(reader.get("/poste/salle").body())
                .contains("id=\"salle\"", "/poste/salle?date=")
                .doesNotContain("id=\"jour\"");
        assertThat(reads(practice)).isEqualTo(1);
    }

    @Test
    void theAnswersOfASearchComeAlone() {
        var secretary = Practice.open(context).person(Role.SECRETAIRE);
        var card = secretary
                .post("/poste/fiches", Map.of("canal", "TELEPHONE"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*fiche=", "");

        var answers = secretary.send(secretary
                .request("/poste/fiches/" + card + "/recherche")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", secretary.base())
                .header("X-Fragment", "candidats")
                .POST(BodyPublishers.ofString("q=zephirin&saisie=en+cours")));

        assertThat(answers.body()).contains("Personne ne correspond").doesNotContain("id=\"jour\"");
    }

    private long reads(Practice practice) {
        return practice.within(
                () -> sql.sql("select count(*) from access.trace where action = 'READ' and object_type = 'agenda.jour'")
                        .query(Long.class)
                        .single());
    }
}
