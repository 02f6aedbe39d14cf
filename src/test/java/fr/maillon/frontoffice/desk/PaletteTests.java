package fr.maillon.frontoffice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class PaletteTests {
    @Autowired
    ApplicationContext context;

    @Test
    void theNameOfAScreenWinsOverAPersonWhoOnlyResemblesIt() {
        var centre = Centre.open(context, 1);
        centre.knows("Tardy", "Lise", "12/03/1985");

        assertThat(centre.secretary().post("/palette", Map.of("q", "liste")).body())
                .containsSubsequence("Écrans", "Personnes", "TARDY");
    }

    @Test
    void aPersonWhoBearsTheNameComesFirst() {
        var centre = Centre.open(context, 1);
        centre.knows("Agerin", "Lise", "12/03/1985");

        assertThat(centre.secretary().post("/palette", Map.of("q", "age")).body())
                .containsSubsequence("Personnes", "AGERIN", "Écrans");
    }

    @Test
    void whoComesTodayIsFollowedByHerAppointmentWhereHerArrivalIsNoted() {
        var centre = Centre.open(context, 1);
        var today = Morning.today(centre.practice().site().zone());
        var id = centre.books(centre.knows("Agerin", "Lise", "12/03/1985"), today.atTime(12, 0));
        var later = centre.books(
                centre.knows("Agerin", "Rose", "04/07/1990"), today.plusDays(1).atTime(12, 0));

        assertThat(centre.secretary().post("/palette", Map.of("q", "agerin")).body())
                .contains("/agenda/rendez-vous/" + id, "attendu(e) aujourd’hui à 12:00")
                .doesNotContain("/agenda/rendez-vous/" + later);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATEUR", "DPO", "GESTIONNAIRE"})
    void nobodyIsShownToThoseWhomPeopleAreNotOpenTo(Role role) {
        var centre = Centre.open(context, 1);
        centre.knows("Agerin", "Lise", "12/03/1985");

        assertThat(centre.practice()
                        .person(role)
                        .post("/palette", Map.of("q", "agerin"))
                        .body())
                .doesNotContain("AGERIN");
    }
}
