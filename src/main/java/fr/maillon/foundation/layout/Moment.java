package fr.maillon.foundation.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as people say it on a screen, in the zone of the place: « aujourd’hui 10:21 », « hier 17:40 », « lun. 16/11/2026 09:02 ». */
public final class Moment {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd/MM/yyyy HH:mm", Locale.FRENCH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private Moment() {}

    public static String said(Instant at, Instant now, ZoneId zone) {
        var when = at.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        if (when.toLocalDate().equals(today)) {
            return "aujourd’hui " + HOUR.format(when);
        }
        return when.toLocalDate().equals(today.minusDays(1)) ? "hier " + HOUR.format(when) : DAY.format(when);
    }

    /** 10:21. */
    public static String hour(Instant at, ZoneId zone) {
        return HOUR.format(at.atZone(zone));
    }

    /** 03/02/2026. */
    public static String date(Instant at, ZoneId zone) {
        return DATE.format(at.atZone(zone));
    }
}
