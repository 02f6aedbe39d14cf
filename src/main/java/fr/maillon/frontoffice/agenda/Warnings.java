package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.Warning.Kind;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a careful secretary would want to know before she books. The product itself is not warned. */
@Component
class Warnings {
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    private static final LocalTime NOON = LocalTime.of(13, 0);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Appointments appointments;
    private final Places places;
    private final Clock clock;

    Warnings(Appointments appointments, Places places, Clock clock) {
        this.appointments = appointments;
        this.places = places;
        this.clock = clock;
    }

    /** Those she has not acknowledged yet. */
    List<Warning> of(BookingRequest request, Ask ask, SiteId site, By by) {
        if (by.account() == null) {
            return List.of();
        }
        var found = new ArrayList<Warning>();
        time(ask).ifPresent(found::add);
        var patient = request.subject().patient();
        if (patient != null) {
            found.addAll(others(ask, patient, site));
        }
        found.removeIf(warning -> request.insistence().acknowledged().contains(warning.kind()));
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
                    Kind.SHORT_NOTICE, "Ce motif se réserve au moins %s avant.".formatted(delay(limits.notice()))));
        }
        return ahead.toDays() > limits.horizonDays()
                ? Optional.of(new Warning(
                        Kind.BEYOND_HORIZON,
                        "Ce motif se réserve au plus %d jours à l’avance.".formatted(limits.horizonDays())))
                : Optional.empty();
    }

    private List<Warning> others(Ask ask, PatientId patient, SiteId site) {
        var wall = places.wall(ask.structure(), site);
        var shown = ask.shown();
        var found = new ArrayList<Warning>();
        for (var other : appointments.of(ask.structure(), patient, wall.day(wall.dateOf(shown.start())))) {
            if (!other.status().freesTime()) {
                other(ask, site, wall, other).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Warning> other(Ask ask, SiteId site, SiteTime wall, Appointment other) {
        var at = HOUR.format(other.slot().start().atZone(wall.zone()));
        if (other.slot().overlaps(ask.shown())) {
            return Optional.of(new Warning(
                    Kind.SAME_TIME, "Cette personne a déjà un rendez-vous à %s, au même moment.".formatted(at)));
        }
        if (other.motif().equals(ask.motif().id())) {
            return Optional.of(new Warning(
                    Kind.SAME_DAY_SAME_MOTIF,
                    "Cette personne a déjà un rendez-vous pour ce motif ce jour-là, à %s.".formatted(at)));
        }
        return !other.site().equals(site) && sameHalfDay(wall, other.slot(), ask.shown())
                ? Optional.of(new Warning(
                        Kind.OTHER_SITE_SAME_HALF_DAY,
                        "Cette personne est attendue sur un autre site la même demi-journée, à %s.".formatted(at)))
                : Optional.empty();
    }

    private static boolean sameHalfDay(SiteTime wall, Slot one, Slot other) {
        return morning(wall, one) == morning(wall, other);
    }

    private static boolean morning(SiteTime wall, Slot slot) {
        return slot.start().atZone(wall.zone()).toLocalTime().isBefore(NOON);
    }

    private static boolean pressing(Ask ask) {
        return ask.urgency() != null && ask.urgency().isPressing();
    }

    private static String delay(Duration notice) {
        return notice.toHours() >= 48 ? notice.toDays() + " jours" : Math.max(1, notice.toHours()) + " h";
    }
}
