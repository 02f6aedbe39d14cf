package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Departure;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.ExceptionKind;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What departs from the weekly hours ahead, public holidays of the place among it, by date. */
record DepartureList(Places places, Resource resource) {
    private static final int AHEAD = 120;

    private record Dated(LocalDate date, Departure departure, boolean over) {}

    /** {@code open}: how many appointments each leaves without openings; one that is over is listed as long as it leaves any. */
    List<Departure> of(List<ScheduleException> departures, ToIntFunction<ScheduleException> open, LocalDate today) {
        var set = departures.stream()
                .map(it ->
                        new Dated(wall(it).dateOf(it.slot().start()), line(it, open.applyAsInt(it)), over(it, today)))
                .filter(it -> !it.over() || it.departure().open() > 0);
        var holidays = today.datesUntil(today.plusDays(AHEAD))
                .filter(date -> !places.holiday(date, resource.site()).isEmpty())
                .map(date -> new Dated(date, holiday(date), false));
        return Stream.concat(set, holidays)
                .sorted(Comparator.comparing(Dated::date))
                .map(Dated::departure)
                .toList();
    }

    private SiteTime wall(ScheduleException it) {
        return places.wall(it.site() == null ? resource.site() : it.site());
    }

    private Departure holiday(LocalDate date) {
        return new Departure(day(date), "Jour férié", places.holiday(date, resource.site()), "holiday", 0, null);
    }

    private boolean over(ScheduleException it, LocalDate today) {
        return !it.slot().end().isAfter(wall(it).day(today).start());
    }

    private Departure line(ScheduleException it, int open) {
        var substitute = it.substitute();
        var detail = substitute != null
                ? it.label() + " · " + substitute.name()
                : it.kind() == ExceptionKind.CLOSURE ? it.label() + " · " + places.name(it.site()) : it.label();
        return new Departure(
                when(it, places, resource.site()),
                it.kind().label(),
                detail,
                WeekDrawing.tone(it.kind()),
                open,
                "/agenda/exceptions/" + it.id());
    }

    /** « lun. 23/11 → ven. 27/11 », with hours when days are not whole. */
    static String when(ScheduleException it, Places places, @Nullable SiteId usual) {
        var wall = places.wall(it.site() == null ? usual : it.site());
        var first = wall.dateOf(it.slot().start());
        var last = wall.dateOf(it.slot().end().minusSeconds(1));
        boolean whole = it.slot().start().equals(wall.day(first).start())
                && it.slot().end().equals(wall.day(last).end());
        var start = it.slot().start().atZone(wall.zone()).toLocalTime();
        var end = it.slot().end().atZone(wall.zone()).toLocalTime();
        if (first.equals(last)) {
            return whole
                    ? day(first)
                    : day(first) + ", " + FrenchDates.onScreen(start) + "–" + FrenchDates.onScreen(end);
        }
        return whole
                ? day(first) + " → " + day(last)
                : day(first) + " " + FrenchDates.onScreen(start) + " → " + day(last) + " " + FrenchDates.onScreen(end);
    }

    private static String day(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.FRENCH) + " " + FrenchDates.onScreen(date);
    }
}
