package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.Warning.Kind;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What another appointment of the same person, the same day, gives to think about. */
final class Beside {
    private static final LocalTime NOON = LocalTime.of(13, 0);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Beside() {}

    static Optional<Warning> of(Ask ask, SiteId site, SiteTime wall, Appointment other) {
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
        return !other.site().equals(site) && morning(wall, other.slot()) == morning(wall, ask.shown())
                ? Optional.of(new Warning(
                        Kind.OTHER_SITE_SAME_HALF_DAY,
                        "Cette personne est attendue sur un autre site la même demi-journée, à %s.".formatted(at)))
                : Optional.empty();
    }

    private static boolean morning(SiteTime wall, Slot slot) {
        return slot.start().atZone(wall.zone()).toLocalTime().isBefore(NOON);
    }
}
