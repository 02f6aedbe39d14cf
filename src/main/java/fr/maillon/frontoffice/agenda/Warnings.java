package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.Site;
import fr.maillon.frontoffice.agenda.Warning.Kind;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a careful secretary would want to know before she books or moves. The product itself is not warned. */
@Component
class Warnings {
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    private static final Duration LONG_DELAY = Duration.ofMinutes(20);
    private static final Duration SESSION = Duration.ofHours(4);

    private final Appointments appointments;
    private final Patients patients;
    private final Places places;
    private final Clock clock;

    Warnings(Appointments appointments, Patients patients, Places places, Clock clock) {
        this.appointments = appointments;
        this.patients = patients;
        this.places = places;
        this.clock = clock;
    }

    boolean died(Subject subject) {
        return Optional.ofNullable(subject.patient())
                .flatMap(patients::identity)
                .map(it -> it.diedOn() != null)
                .orElse(false);
    }

    /** Those she has not acknowledged yet. */
    List<Warning> of(Reading reading, Ask ask, Seat.Had seat, By by) {
        if (by.account() == null) {
            return List.of();
        }
        var found = new ArrayList<Warning>();
        time(ask).ifPresent(found::add);
        reserved(ask, seat).ifPresent(found::add);
        unreachable(ask, seat).ifPresent(found::add);
        if (seat.lane() > 0) {
            delay(ask).ifPresent(found::add);
        }
        var patient = reading.subject().patient();
        if (patient != null) {
            var wall = places.wall(ask.structure(), seat.site());
            var date = wall.dateOf(ask.shown().start());
            patients.identity(patient).ifPresent(it -> found.addAll(person(ask, it, date)));
            found.addAll(others(ask, patient, reading, seat, wall));
        }
        found.removeIf(warning -> reading.said().contains(warning.kind()));
        return found;
    }

    private Optional<Warning> time(Ask ask) {
        var ahead = Duration.between(clock.instant(), ask.shown().start());
        var limits = ask.motif().limits();
        if (ahead.plus(JUST_NOW).isNegative()) {
            return Optional.of(new Warning(Kind.PAST, "Cette heure est passée."));
        }
        if (ahead.compareTo(limits.notice()) < 0 && !pressing(ask)) {
            return Optional.of(new Warning(
                    Kind.SHORT_NOTICE, "Ce motif se réserve au moins %s avant.".formatted(inWords(limits.notice()))));
        }
        return ahead.toDays() > limits.horizonDays()
                ? Optional.of(new Warning(
                        Kind.BEYOND_HORIZON,
                        "Ce motif se réserve au plus %d jours à l’avance.".formatted(limits.horizonDays())))
                : Optional.empty();
    }

    /** Kept time is offered to whoever can wait only when its hour comes near; a secretary may still give it. */
    private Optional<Warning> reserved(Ask ask, Seat.Had seat) {
        boolean newcomer = Boolean.TRUE.equals(ask.needs().newcomer());
        return pressing(ask) || seat.reserved().isReleased(ask.shown().start(), clock.instant(), newcomer)
                ? Optional.empty()
                : Optional.of(new Warning(
                        Kind.RESERVED,
                        "Cette heure est gardée\u00a0: %s. Elle s’ouvre %d h avant aux personnes connues, %d h avant à tous."
                                .formatted(
                                        seat.reserved().label().toLowerCase(Locale.FRENCH),
                                        Reserve.TO_KNOWN.toHours(),
                                        Reserve.TO_ALL.toHours())));
    }

    /** Where a wheelchair does not come; a room that it reaches is where the professional then receives. */
    private Optional<Warning> unreachable(Ask ask, Seat.Had seat) {
        if (!ask.needs().wheelchair()) {
            return Optional.empty();
        }
        var beside = ask.roles().stream()
                .flatMap(List::stream)
                .filter(it -> seat.resources().contains(it.id()))
                .toList();
        boolean room = beside.stream().anyMatch(it -> it.kind() == ResourceKind.SALLE && it.accessible());
        var all = Stream.concat(room ? Stream.empty() : Stream.of(ask.principal()), beside.stream());
        var barred = Stream.concat(
                        places
                                .find(ask.structure(), seat.site())
                                .filter(it -> !it.accessible())
                                .map(Site::name)
                                .stream(),
                        all.filter(it -> !it.accessible()).map(Resource::name))
                .distinct()
                .collect(Collectors.joining(", "));
        return barred.isEmpty()
                ? Optional.empty()
                : Optional.of(new Warning(Kind.NOT_ACCESSIBLE, "Inaccessible en fauteuil\u00a0: " + barred + "."));
    }

    /** The delay that would build up if each of that session lasted as long as planned, one after the other. */
    private Optional<Warning> delay(Ask ask) {
        var around =
                new Slot(ask.shown().start().minus(SESSION), ask.shown().end().plus(SESSION));
        var queue = Stream.concat(
                        appointments.holding(List.of(ask.principal().id()), around).stream()
                                .map(Appointment::slot),
                        Stream.of(ask.shown()))
                .sorted()
                .toList();
        var worst = Duration.ZERO;
        Instant busyUntil = Instant.MIN;
        for (var slot : queue) {
            var begins = busyUntil.isAfter(slot.start()) ? busyUntil : slot.start();
            var late = Duration.between(slot.start(), begins);
            worst = late.compareTo(worst) > 0 ? late : worst;
            busyUntil = begins.plus(slot.length());
        }
        return worst.compareTo(LONG_DELAY) > 0
                ? Optional.of(new Warning(
                        Kind.LONG_DELAY, "Le retard prévisible atteindrait %d min.".formatted(worst.toMinutes())))
                : Optional.empty();
    }

    private static List<Warning> person(Ask ask, Identity it, LocalDate date) {
        var found = new ArrayList<Warning>();
        var limits = ask.motif().limits();
        if (it.birth().isMinorOn(date) && !ask.needs().accompanied()) {
            found.add(new Warning(Kind.MINOR_ALONE, "Cette personne est mineure et viendrait seule."));
        }
        if (!limits.fitsAge(it.birth().ageOn(date))) {
            found.add(new Warning(Kind.AGE_BEYOND_MOTIF, "Ce motif n’est pas prévu pour son âge."));
        }
        if (!limits.fitsSex(it.sex().name())) {
            found.add(new Warning(Kind.SEX_BEYOND_MOTIF, "Ce motif n’est pas prévu pour son sexe enregistré."));
        }
        return found;
    }

    private List<Warning> others(Ask ask, PatientId patient, Reading reading, Seat.Had seat, SiteTime wall) {
        var day = wall.day(wall.dateOf(ask.shown().start()));
        return appointments.of(ask.structure(), patient, day).stream()
                .filter(other ->
                        !other.status().freesTime() && !reading.leaving().contains(other.id()))
                .flatMap(other -> Beside.of(ask, seat.site(), wall, other).stream())
                .toList();
    }

    private static boolean pressing(Ask ask) {
        return ask.urgency() != null && ask.urgency().isPressing();
    }

    private static String inWords(Duration notice) {
        return notice.toHours() >= 48 ? notice.toDays() + " jours" : Math.max(1, notice.toHours()) + " h";
    }
}
