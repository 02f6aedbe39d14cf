package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class KeptTimeDrawnTests {
    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @EnumSource(Reserve.class)
    void timeKeptForSomeIsHatchedAndSaysForWhom(Reserve whom) {
        var practice = new AgendaPractice(context);
        var doctor = practice.doctor("Dr Essai");
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        practice.opens(
                doctor, DayOfWeek.MONDAY, "14:00", "16:00", Terms.every(15).keptFor(whom));

        var day = practice.practice()
                .person(Role.SECRETAIRE)
                .get("/agenda/jour?date=" + practice.monday())
                .body();

        assertThat(day).contains(">libre 09:00<");
        var hatched = "<div class=\"shut shut--kept r-";
        if (whom == Reserve.NONE) {
            assertThat(day).doesNotContain(hatched, ", gardé");
        } else {
            assertThat(day).containsOnlyOnce(hatched).contains(">" + whom.label() + "</div>");
            assertThat(day).containsPattern("Libre 14:00–16:00, Dr Essai, gardé");
            assertThat(day).doesNotContainPattern("Libre 09:00–12:00, Dr Essai, gardé");
        }
    }
}
