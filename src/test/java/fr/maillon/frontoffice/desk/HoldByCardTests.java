package fr.maillon.frontoffice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two calls at one desk are two people: the hour kept for one is not offered to the other. */
@House
class HoldByCardTests {
    private static final Pattern CHOSEN = Pattern.compile("name=\"creneau\" data-nodraft value=\"([^\"]+)\" checked");

    @Autowired
    ApplicationContext context;

    private Centre centre;
    private Person secretary;
    private String one;
    private String other;
    private String hour;

    @BeforeEach
    void twoCalls() {
        centre = Centre.open(context, 1);
        secretary = centre.secretary();
        one = card(centre.knows("Aubertin", "Lise", "12/03/1985"));
        other = card(centre.knows("Castelnau", "Rose", "04/07/1990"));
        hour = chosen(one);
        assertThat(keep(one, hour)).contains("Retenu pour vous");
    }

    @Test
    void theOtherCardOfTheSameDeskIsOfferedAnotherHour() {
        assertThat(secretary.get("/poste?fiche=" + other).body()).doesNotContain(hour);
        assertThat(keep(other, hour)).contains("retenu pour une autre de vos fiches");
        assertThat(book(other, hour)).isEqualTo(409);

        assertThat(chosen(one)).isEqualTo(hour);
        assertThat(keep(one, hour)).contains("Retenu pour vous");
        assertThat(book(one, hour)).isEqualTo(303);
    }

    @Test
    void whatTheOtherCardKeepsAndGivesBackLeavesTheFirstOneAlone() {
        assertThat(keep(other, chosen(other))).contains("Retenu pour vous");
        secretary.post("/poste/fiches/" + other + "/terminer", Map.of("suite", "SANS_SUITE"));

        var third = card(centre.knows("Delmas", "Rose", "21/09/1962"));

        assertThat(chosen(third)).isNotEqualTo(hour);
        assertThat(chosen(one)).isEqualTo(hour);
    }

    private String card(PatientId person) {
        return secretary
                .post("/poste/fiches", Map.of("personne", person.toString()))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*fiche=", "");
    }

    private String chosen(String card) {
        var page = CHOSEN.matcher(secretary.get("/poste?fiche=" + card).body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }

    private String keep(String card, String hour) {
        return secretary
                .post("/poste/fiches/" + card + "/retenir", Map.of("creneau", hour))
                .body();
    }

    private int book(String card, String hour) {
        var motif = centre.motif().id().toString();
        return secretary
                .post(
                        "/poste/fiches/" + card + "/reserver",
                        Map.of(
                                "creneau",
                                hour,
                                "motif",
                                motif,
                                "cle",
                                UUID.randomUUID().toString()))
                .statusCode();
    }
}
