package fr.maillon.foundation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clock on the wall of a site. Local times become instants in a way that keeps their order through clock changes:
 * an hour that is skipped shrinks to the moment of the change, an hour that comes twice is counted from its first
 * coming. So neighbouring openings stay neighbours, and a whole day is 23, 24 or 25 hours.
 */
public record SiteTime(ZoneId zone) {

    public Instant at(LocalDate date, LocalTime time) {
        var local = LocalDateTime.of(date, time);
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? zone.getRules().getTransition(local).getInstant()
                : local.toInstant(offsets.getFirst());
    }

    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** From midnight to midnight on that wall. */
    public Slot day(LocalDate date) {
        return new Slot(at(date, LocalTime.MIDNIGHT), at(date.plusDays(1), LocalTime.MIDNIGHT));
    }

    /** Whose hour it is: « heure de La Réunion ». */
    public String inWords() {
        return ZoneNames.of(zone);
    }

    /** The same, to be said after an hour where another clock is the usual one; empty on that one. */
    public String unless(SiteTime usual) {
        return equals(usual) ? "" : ", " + inWords();
    }
}
