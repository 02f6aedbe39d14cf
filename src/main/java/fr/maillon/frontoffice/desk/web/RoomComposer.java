package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.web.DayGrids.Expected;
import fr.maillon.frontoffice.agenda.web.Walls;
import fr.maillon.frontoffice.desk.web.RoomView.Counts;
import fr.maillon.frontoffice.desk.web.RoomView.Guest;
import fr.maillon.frontoffice.desk.web.RoomView.SiteChoice;
import fr.maillon.frontoffice.patients.CalledName;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientLabel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The waiting room as it is now: who is here and since when, who is to come. */
@Component
class RoomComposer {
    private static final Duration LATE = Duration.ofMinutes(15);
    private static final int NEXT = 12;

    private final Schedules schedules;
    private final Structures structures;
    private final DeskSite here;
    private final Walls walls;
    private final Clock clock;

    RoomComposer(Schedules schedules, Structures structures, DeskSite here, Walls walls, Clock clock) {
        this.schedules = schedules;
        this.structures = structures;
        this.here = here;
        this.walls = walls;
        this.clock = clock;
    }

    /** {@code card} in front, or empty. */
    RoomView room(Acting acting, LocalDate date, String card, Expected expected) {
        var structure = acting.current();
        var sites = structures.sites(structure);
        var chosen = here.among(sites);
        var names = schedules.resources(structure).stream().collect(Collectors.toMap(Resource::id, Resource::name));
        var day = expected.appointments().stream()
                .filter(it -> chosen.isEmpty() || chosen.get().id().equals(it.site()))
                .toList();
        var toCome = day.stream().filter(it -> it.status().isExpected()).toList();
        var zone = sites.stream().findFirst().map(Site::zone).orElse(Structures.METROPOLE);
        var sheet = new Sheet(
                zone, walls, names, chosen.isPresent() ? Map.of() : named(sites), expected.labels(), clock.instant());
        return new RoomView(
                sites.size() > 1
                        ? chosen.map(Site::name).orElse("Tous les lieux")
                        : sites.stream().findFirst().map(Site::name).orElse(""),
                choices(sites, chosen),
                date.toString(),
                "agenda:" + structure,
                "/poste/salle?date=" + date + (card.isEmpty() ? "" : "&fiche=" + card),
                card,
                sheet.isToday(date) ? "suivants" : sheet.day(date),
                day.stream()
                        .filter(RoomComposer::isHere)
                        .sorted(Comparator.comparing(Sheet::cameAt))
                        .map(sheet::here)
                        .toList(),
                DueFirst.of(toCome, it -> it.slot().start(), clock.instant()).stream()
                        .limit(NEXT)
                        .map(sheet::expected)
                        .toList(),
                toCome.size(),
                counts(day));
    }

    /** Nothing when there is only one. */
    private static List<SiteChoice> choices(List<Site> sites, Optional<Site> chosen) {
        if (sites.size() < 2) {
            return List.of();
        }
        var all = new SiteChoice("", "Tous", chosen.isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        sites.stream()
                                .map(it -> new SiteChoice(
                                        it.id().toString(),
                                        it.name(),
                                        chosen.filter(it::equals).isPresent())))
                .toList();
    }

    /** Said on each line when there are several. */
    private static Map<SiteId, String> named(List<Site> sites) {
        return sites.size() < 2 ? Map.of() : sites.stream().collect(Collectors.toMap(Site::id, Site::name));
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
    private record Sheet(
            ZoneId zone,
            Walls walls,
            Map<ResourceId, String> names,
            Map<SiteId, String> sites,
            Map<PatientId, PatientLabel> labels,
            Instant now) {

        private LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }

        private boolean isToday(LocalDate date) {
            return date.equals(today());
        }

        /** « demain », « lun. 23/11 ». */
        private String day(LocalDate date) {
            return date.equals(today().plusDays(1)) ? "demain" : Proposals.SHORT.format(date);
        }

        private String planned(LocalDateTime start) {
            var hour = FrenchDates.onScreen(start.toLocalTime());
            return isToday(start.toLocalDate()) ? hour : day(start.toLocalDate()) + " " + hour;
        }

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
                    clock(it, cameAt(it)),
                    seen ? "en-consultation" : "arrive",
                    seen ? "en consultation" : Math.max(0, waited.toMinutes()) + " min",
                    with(it) + " · prévu "
                            + planned(it.slot()
                                    .start()
                                    .atZone(walls.of(it).zone())
                                    .toLocalDateTime()),
                    late ? "late" : "plain");
        }

        private Guest expected(Appointment it) {
            return guest(it, clock(it, it.slot().start()), "attendu", "attendu", with(it), "plain");
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
            var who = names.getOrDefault(it.principal(), "");
            var site = sites.get(it.site());
            return (site == null ? who : who + " · " + site) + walls.whose(it.structure(), walls.of(it));
        }

        private String clock(Appointment it, Instant moment) {
            return FrenchDates.onScreen(moment.atZone(walls.of(it).zone()).toLocalTime());
        }
    }
}
