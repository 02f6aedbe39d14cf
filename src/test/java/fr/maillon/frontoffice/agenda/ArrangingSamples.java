package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.testing.Centre;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RouteSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Weekly hours and an absence of a doctor of the practice, for the routes that arrange the agenda. */
class ArrangingSamples implements RouteSamples {
    @Override
    public boolean cover(String path) {
        return Stream.of(
                        "/agenda/ouvertures/{",
                        "/agenda/exceptions/{",
                        "/agenda/motifs/{",
                        "/agenda/ressources/{",
                        "/agenda/vues/{")
                .anyMatch(path::startsWith);
    }

    @Override
    public Map<String, String> variables(String path, ApplicationContext context, Practice practice) {
        var centre = Centre.at(context, practice);
        var doctor = centre.doctors().getFirst().id();
        if (path.startsWith("/agenda/motifs/")) {
            return Map.of("motif", centre.motif().id().toString());
        }
        if (path.startsWith("/agenda/ressources/")) {
            return Map.of("ressource", doctor.toString());
        }
        if (path.startsWith("/agenda/vues/")) {
            return Map.of("vue", practice.within(() -> set(context, practice, doctor)));
        }
        var schedules = context.getBean(Schedules.class);
        return path.startsWith("/agenda/ouvertures/")
                ? Map.of("ouverture", practice.within(() -> opening(schedules, practice, doctor)))
                : Map.of("exception", practice.within(() -> absence(schedules, practice, doctor)));
    }

    @Override
    public Map<String, String> form(String path, Map<String, String> variables) {
        return Map.of("rendezVous", "01a200bd-b329-7663-b302-9272c31312ce");
    }

    private static String opening(Schedules schedules, Practice practice, ResourceId doctor) {
        return schedules.weekly(practice.structure(), doctor).getFirst().id().toString();
    }

    /** Everyone’s; only whoever arranges the agenda may change it. */
    private static String set(ApplicationContext context, Practice practice, ResourceId doctor) {
        var reading = context.getBean(DayReading.class);
        reading.keepSet(practice.structure(), null, "Médecins", 1, List.of(doctor));
        var anyone =
                new Acting(AccountId.next(), "Essai", Map.of(practice.structure(), Set.of()), practice.structure());
        return reading.sets(anyone).getFirst().id().toString();
    }

    private static String absence(Schedules schedules, Practice practice, ResourceId doctor) {
        var day = new SiteTime(practice.site().zone()).day(LocalDate.of(2030, 1, 7));
        var it = ScheduleException.absence(practice.structure(), doctor, day, "Formation");
        return schedules.depart(it, By.PRODUCT).exception().toString();
    }
}
