package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.web.DayGrids.Expected;
import fr.maillon.frontoffice.desk.web.RoomView.Counts;
import fr.maillon.frontoffice.desk.web.RoomView.Guest;
import fr.maillon.frontoffice.patients.CalledName;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientLabel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The waiting room as it is now: who is here and since when, who is to come. */
@Component
class RoomComposer {
    private static final Duration LATE = Duration.ofMinutes(15);
    private static final int NEXT = 12;

    private final Schedules schedules;
    private final Structures structures;
    private final Clock clock;

    RoomComposer(Schedules schedules, Structures structures, Clock clock) {
        this.schedules = schedules;
        this.structures = structures;
        this.clock = clock;
    }

    /** {@code card} in front, or empty. */
    RoomView room(Acting acting, LocalDate date, String card, Expected expected) {
        var structure = acting.current();
        var site = structures.sites(structure).stream().findFirst();
        var names = schedules.resources(structure).stream().collect(Collectors.toMap(Resource::id, Resource::name));
        var day = expected.appointments();
        var zone = site.map(Site::zone).orElse(Structures.METROPOLE);
        var sheet = new Sheet(zone, names, expected.labels(), clock.instant());
        return new RoomView(
                site.map(Site::name).orElse(""),
                "agenda:" + structure,
                "/poste/salle?date=" + date + (card.isEmpty() ? "" : "&fiche=" + card),
                card,
                day.stream()
                        .filter(RoomComposer::isHere)
                        .sorted(Comparator.comparing(Sheet::cameAt))
                        .map(sheet::here)
                        .toList(),
                day.stream()
                        .filter(it -> it.status().isExpected())
                        .sorted(Comparator.comparing(it -> it.slot().start()))
                        .limit(NEXT)
                        .map(sheet::expected)
                        .toList(),
                counts(day));
    }

    private static boolean isHere(Appointment it) {
        return it.status() == AppointmentStatus.CHECKED_IN || it.status() == AppointmentStatus.IN_PROGRESS;
    }

    private static Counts counts(List<Appointment> day) {
        return new Counts(
                count(day, AppointmentStatus.PROPOSED, AppointmentStatus.PENDING, AppointmentStatus.BOOKED),
                count(day, AppointmentStatus.CHECKED_IN, AppointmentStatus.IN_PROGRESS),
                count(day, AppointmentStatus.FULFILLED),
                count(day, AppointmentStatus.NO_SHOW));
    }

    private static int count(List<Appointment> day, AppointmentStatus... statuses) {
        return (int) day.stream()
                .filter(it -> List.of(statuses).contains(it.status()))
                .count();
    }

    /** One day's names and clock. */
    private record Sheet(ZoneId zone, Map<ResourceId, String> names, Map<PatientId, PatientLabel> labels, Instant now) {

        private static Instant cameAt(Appointment it) {
            var came = it.passage().checkedInAt();
            return came == null ? it.slot().start() : came;
        }

        private Guest here(Appointment it) {
            boolean seen = it.status() == AppointmentStatus.IN_PROGRESS;
            var waited = Duration.between(cameAt(it), now);
            boolean late = !seen && waited.compareTo(LATE) >= 0;
            return guest(
                    it,
                    clock(cameAt(it)),
                    seen ? "en-consultation" : "arrive",
                    seen ? "en consultation" : Math.max(0, waited.toMinutes()) + " min",
                    with(it) + " · prévu " + clock(it.slot().start()),
                    late ? "late" : "plain");
        }

        private Guest expected(Appointment it) {
            return guest(it, clock(it.slot().start()), "attendu", "attendu", with(it), "plain");
        }

        private Guest guest(Appointment it, String time, String presence, String word, String more, String tone) {
            var patient = it.subject().patient();
            var label = patient == null ? null : labels.get(patient);
            var name = label == null ? CalledName.of(it.subject().provisional()) : label.called();
            return new Guest(
                    it.id().toString(),
                    it.version(),
                    time,
                    patient == null ? "" : patient.toString(),
                    name.family(),
                    name.given(),
                    presence,
                    word,
                    more,
                    label != null && label.namesake() ? "homonyme" : "",
                    tone);
        }

        private String with(Appointment it) {
            return names.getOrDefault(it.principal(), "");
        }

        private String clock(Instant moment) {
            return FrenchDates.onScreen(moment.atZone(zone).toLocalTime());
        }
    }
}
