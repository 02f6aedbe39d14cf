package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.identity.PartialDate;
import java.time.Instant;
import java.time.ZoneId;

/** Dates and hours as the pages write them. */
final class Written {
    private Written() {}

    /** What is known of a date, so that it is read back as it was: 14/05/1985, 05/1985, 1985. */
    static String partial(PartialDate date) {
        if (date.month() == 0) {
            return date.day() == 0 ? String.valueOf(date.year()) : "%02d/00/%04d".formatted(date.day(), date.year());
        }
        return date.day() == 0
                ? "%02d/%04d".formatted(date.month(), date.year())
                : "%02d/%02d/%04d".formatted(date.day(), date.month(), date.year());
    }

    static String moment(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return FrenchDates.onScreen(local.toLocalDate()) + " " + FrenchDates.onScreen(local.toLocalTime());
    }
}
