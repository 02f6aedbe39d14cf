package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A day or an hour that cannot be read is told under its own field, with what was read. */
@House
class MoveRefusedTests {
    @Autowired
    ApplicationContext context;

    @Test
    void eachFaultStandsUnderItsField() {
        var centre = Centre.open(context, 1);
        var page = "/agenda/rendez-vous/" + centre.booksSomebody();
        var secretary = centre.secretary();

        var empty = secretary.post(page + "/deplacer", Map.of("jour", "2026-11-23", "heure", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("id=\"heure-faute\"", "Cette heure est vide ou inachevée")
                .doesNotContain("id=\"jour-faute\"");

        var unreadable = secretary.post(page + "/deplacer", Map.of("jour", "12026-03-01", "heure", "14:30"));
        assertThat(unreadable.body())
                .contains("id=\"jour-faute\"", "«\u202f01/03/12026\u202f»", "value=\"14:30\"")
                .doesNotContain("id=\"heure-faute\"");

        var neither = secretary.post(page + "/deplacer", Map.of("jour", "30/02/2027", "heure", "8h65"));
        assertThat(neither.body())
                .contains("Le\u00a030/02/2027 n’existe pas au calendrier", "value=\"30/02/2027\"")
                .contains("Cette heure ne se lit pas", "value=\"8h65\"");
    }

    @Test
    void aDayAndAnHourAreReadAsTheyAreTyped() {
        var centre = Centre.open(context, 1);
        var page = "/agenda/rendez-vous/" + centre.booksSomebody();
        var secretary = centre.secretary();

        var moved = secretary.post(page + "/deplacer", Map.of("jour", "demain", "heure", "10h10"));

        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(secretary.get(page).body()).contains(" à\u00a010\u00a0h\u00a010");
    }
}
