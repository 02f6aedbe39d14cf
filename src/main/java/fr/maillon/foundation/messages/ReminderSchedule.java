package fr.maillon.foundation.messages;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.messages.wording.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * When someone is reminded: seven and two days before, at the hour of the appointment, and the day before when it presses;
 * never at night, on a Sunday or on a holiday of the place, nor within a day of having been told.
 */
public record ReminderSchedule(ZoneId zone, HolidayPlace place) {
    private static final Duration JUST_TOLD = Duration.ofDays(1);

    /** One reminder, and the moment it should leave. */
    public record Due(Step step, Instant at) {}

    /** What is still to come for someone told at {@code told}, in order; two never fall on one day. */
    public List<Due> of(Instant starts, boolean pressing, Instant told) {
        var dues = new ArrayList<Due>();
        var days = new HashSet<LocalDate>();
        for (var step : List.of(Step.SEVEN_DAYS_BEFORE, Step.TWO_DAYS_BEFORE, Step.DAY_BEFORE)) {
            var at = quiet().atTheLatest(before(starts, days(step)));
            boolean wanted = step != Step.DAY_BEFORE || pressing;
            if (wanted && at.isAfter(told.plus(JUST_TOLD)) && days.add(new SiteTime(zone).dateOf(at))) {
                dues.add(new Due(step, at));
            }
        }
        return List.copyOf(dues);
    }

    /** When a reminder that is late may leave: now, or once people are up; nothing when it would come too late to help. */
    public Optional<Instant> late(Instant now, Instant starts) {
        var allowed = quiet().atTheEarliest(now);
        return Optional.of(allowed).filter(at -> at.isBefore(starts.minus(Duration.ofHours(2))));
    }

    private QuietHours quiet() {
        return new QuietHours(zone, place);
    }

    /** On the wall of the site, so that a clock change in between moves nothing. */
    private Instant before(Instant starts, int days) {
        var local = starts.atZone(zone);
        return new SiteTime(zone).at(local.toLocalDate().minusDays(days), local.toLocalTime());
    }

    private static int days(Step step) {
        return switch (step) {
            case SEVEN_DAYS_BEFORE -> 7;
            case TWO_DAYS_BEFORE -> 2;
            case CONFIRMATION, DAY_BEFORE, CANCELLATION -> 1;
        };
    }
}
