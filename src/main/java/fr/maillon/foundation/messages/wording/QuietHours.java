package fr.maillon.foundation.messages.wording;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.foundation.calendar.SiteTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a reminder may arrive: between 8 h and 20 h of the site, never on a Sunday or a public holiday. */
public record QuietHours(ZoneId zone, HolidayPlace place) {
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    /** The moment itself, or the last allowed one before it: a reminder comes early rather than late. */
    public Instant atTheLatest(Instant wanted) {
        var site = new SiteTime(zone);
        var local = wanted.atZone(zone);
        var day = local.toLocalDate();
        var time = local.toLocalTime();
        if (time.isBefore(FIRST)) {
            day = day.minusDays(1);
            time = EVENING;
        } else if (!time.isBefore(LAST)) {
            time = EVENING;
        }
        while (silent(day)) {
            day = day.minusDays(1);
        }
        return day.equals(local.toLocalDate()) && time.equals(local.toLocalTime()) ? wanted : site.at(day, time);
    }

    /** The moment itself, or the next allowed one: for what could not leave in time. */
    public Instant atTheEarliest(Instant now) {
        var local = now.atZone(zone);
        var day = local.toLocalDate();
        boolean over = !local.toLocalTime().isBefore(LAST);
        if (!over && !local.toLocalTime().isBefore(FIRST) && !silent(day)) {
            return now;
        }
        day = over ? day.plusDays(1) : day;
        while (silent(day)) {
            day = day.plusDays(1);
        }
        return new SiteTime(zone).at(day, FIRST);
    }

    private boolean silent(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || PublicHolidays.nameOf(day, place).isPresent();
    }
}
