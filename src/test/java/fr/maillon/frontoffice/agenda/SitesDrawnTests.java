package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who receives somewhere else than where the page is read says where. */
@House
class SitesDrawnTests {
    @Autowired
    ApplicationContext context;

    @Test
    void aColumnAndTheBookingOfItsHourSayAnotherSite() {
        var practice = new AgendaPractice(context);
        var here = practice.doctor("Dr Ici");
        var there = practice.doctor("Dr Ailleurs");
        practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), here, there);
        practice.opens(here, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        opensElsewhere(practice, there);
        var secretary = practice.practice().person(Role.SECRETAIRE);

        assertThat(secretary.get("/agenda/jour?date=" + practice.monday()).body())
                .contains("<small>Zone Sud · Médecine générale</small>", "<small>Médecine générale</small>");
        var book = "/agenda/rendez-vous/nouveau?debut=" + practice.monday() + "T09:00&ressource=";
        assertThat(secretary.get(book + there.id()).body()).contains("Dr Ailleurs · Zone Sud");
        assertThat(secretary.get(book + here.id()).body()).contains("Dr Ici").doesNotContain("Zone Sud");
    }

    private void opensElsewhere(AgendaPractice practice, Resource doctor) {
        var site = new Site(
                practice.structure(),
                SiteId.next(),
                "Zone Sud",
                List.of(),
                null,
                ZoneId.of("Europe/Paris"),
                "69",
                false,
                true);
        var hours = AgendaPractice.weekly(DayOfWeek.MONDAY, "09:00", "12:00");
        practice.within(() -> {
            context.getBean(Structures.class).add(site);
            return context.getBean(Schedules.class)
                    .open(Opening.of(practice.structure(), doctor.id(), site.id(), hours, Terms.every(15)));
        });
    }
}
