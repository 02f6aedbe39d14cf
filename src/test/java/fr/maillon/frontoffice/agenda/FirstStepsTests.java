package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The day of a house in which nobody can be booked yet. */
@House
class FirstStepsTests {
    private static final String FIRST = "Avant le premier rendez-vous";

    @Autowired
    ApplicationContext context;

    @Test
    void whoeverFurnishesTheHouseIsLedFromTheTeamToTheOpenings() {
        var practice = new AgendaPractice(context);
        var coordinator = practice.practice().person(Role.COORDINATRICE, Role.ADMINISTRATEUR);

        assertThat(coordinator.get("/agenda/jour").body())
                .contains(FIRST, "href=\"/administration/structure/equipe/nouveau\"")
                .contains("href=\"/administration/structure/sites/nouveau\"")
                .contains("href=\"/agenda/ressources\"", "href=\"/agenda/motifs/nouveau\"");
        assertThat(coordinator.get("/agenda/ressources").body())
                .contains("href=\"/administration/structure/equipe/nouveau\"");

        var doctor = practice.doctor("Dr Essai");
        assertThat(coordinator.get("/agenda/jour").body()).contains(FIRST, "(fait)</span>");
        practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        assertThat(coordinator.get("/agenda/jour").body()).contains(FIRST);
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));

        for (int day = 0; day < 7; day++) {
            assertThat(coordinator
                            .get("/agenda/jour?date=" + practice.monday().plusDays(day))
                            .body())
                    .doesNotContain(FIRST);
        }
    }

    @Test
    void whoeverMayNotIsToldWhoDoes() {
        var secretary = new AgendaPractice(context).practice().person(Role.SECRETAIRE);

        assertThat(secretary.get("/agenda/jour").body())
                .contains("Personne ne reçoit encore")
                .doesNotContain(FIRST, "href=\"/agenda/motifs/nouveau\"");
    }
}
