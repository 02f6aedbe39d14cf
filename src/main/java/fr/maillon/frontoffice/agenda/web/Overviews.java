package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.DayLoad;
import fr.maillon.frontoffice.agenda.DayReading;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.ExceptionKind;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The agenda from further away: a week of people, a month of days; and a day as a list. */
@Component
class Overviews {
    private static final int WEEK = 7;
    private static final int SHORTEST_FREE = 10;

    private final DayGrids grids;
    private final DayReading reading;
    private final Schedules schedules;
    private final Walls walls;

    Overviews(DayGrids grids, DayReading reading, Schedules schedules, Walls walls) {
        this.grids = grids;
        this.reading = reading;
        this.schedules = schedules;
        this.walls = walls;
    }

    ListView list(Acting acting, LocalDate date) {
        var columns = grids.everyone(acting.current());
        var day = grids.gather(acting, date, columns);
        return new ListView(
                DayGrids.title(date),
                date.toString(),
                "/agenda/liste?date=" + date.minusDays(1),
                "/agenda/liste?date=" + date.plusDays(1),
                day.here().holiday(date),
                columns.stream()
                        .map(column -> new ListView.Part(
                                column.name(),
                                Professions.label(column)
                                        + day.wall(column).unless(day.here().wall()),
                                lines(day, column)))
                        .filter(part -> !part.lines().isEmpty())
                        .toList());
    }

    private static List<ListView.Line> lines(DrawnDay day, Resource column) {
        return day.of(column.id()).stream()
                .sorted(Comparator.comparing(it -> it.slot().start()))
                .map(it -> line(day, it, day.wall(column)))
                .toList();
    }

    /** {@code usual}: the clock of the column, which its head says. */
    private static ListView.Line line(DrawnDay day, Appointment it, SiteTime usual) {
        var patient = it.subject().patient();
        var label = patient == null ? null : day.expected().labels().get(patient);
        var wall = day.here().wall(it.site());
        return new ListView.Line(
                clock(wall, it.slot().start()) + "–" + clock(wall, it.slot().end()) + wall.unless(usual),
                "/agenda/rendez-vous/" + it.id(),
                day.person(it).whole(),
                label == null ? "" : label.birth(),
                day.motif(it),
                States.of(it.status()).word());
    }

    private static String clock(SiteTime wall, Instant moment) {
        return FrenchDates.onScreen(moment.atZone(wall.zone()).toLocalTime());
    }

    WeekView week(Acting acting, LocalDate date) {
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var columns = grids.everyone(acting.current());
        var here = walls.here(acting.current());
        var period = here.days(monday, monday.plusDays(WEEK - 1));
        var ids = columns.stream().map(Resource::id).toList();
        var free = reading.free(acting.current(), ids, period);
        var open = here.isOfOneZone()
                ? Map.<ResourceId, List<OpenInterval>>of()
                : schedules.open(acting.current(), ids, period);
        var booked = reading.during(ids, period);
        var away = schedules.exceptions(acting.current(), ids, period).stream()
                .filter(it -> it.kind() == ExceptionKind.ABSENCE)
                .toList();
        var days = IntStream.range(0, WEEK).mapToObj(monday::plusDays).toList();
        return new WeekView(
                "Semaine " + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", "
                        + span(monday, monday.plusDays(WEEK - 1)),
                date.toString(),
                "/agenda/semaine?date=" + date.minusWeeks(1),
                "/agenda/semaine?date=" + date.plusWeeks(1),
                days.stream().map(day -> head(here, day)).toList(),
                columns.stream()
                        .map(column -> new WeekView.Line(
                                column.name(),
                                Professions.label(column),
                                days.stream()
                                        .map(day -> cell(
                                                day,
                                                here,
                                                walls.of(here, column, day, open.getOrDefault(column.id(), List.of())),
                                                free.getOrDefault(column.id(), List.of()),
                                                booked,
                                                away,
                                                column.id()))
                                        .toList()))
                        .toList());
    }

    /** From the 23rd to the 29th of November 2026, as one says it. */
    private static String span(LocalDate from, LocalDate to) {
        var words = from.getMonth() == to.getMonth() ? "d" : from.getYear() == to.getYear() ? "d MMMM" : "d MMMM yyyy";
        return "du " + DateTimeFormatter.ofPattern(words, Locale.FRENCH).format(from) + " au "
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).format(to);
    }

    private static WeekView.Day head(Here here, LocalDate day) {
        return new WeekView.Day(
                "/agenda/jour?date=" + day,
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.FRENCH),
                FrenchDates.onScreen(day).substring(0, 5),
                day.equals(here.today()),
                here.holiday(day));
    }

    private WeekView.Cell cell(
            LocalDate date,
            Here here,
            SiteTime wall,
            List<Slot> free,
            List<Appointment> booked,
            List<ScheduleException> away,
            ResourceId column) {
        var day = wall.day(date);
        var open = free.stream()
                .filter(slot -> slot.overlaps(day) && slot.minutes() >= SHORTEST_FREE)
                .toList();
        long minutes = open.stream().mapToLong(Slot::minutes).sum();
        int count = (int) booked.stream()
                .filter(it -> it.resources().contains(column)
                        && day.contains(it.slot().start()))
                .count();
        return new WeekView.Cell(
                "/agenda/jour?date=" + date,
                count,
                minutes > 0
                        ? length(minutes) + " libres"
                        : away(away, column, day).orElse(nothingFree(count)),
                open.isEmpty() ? "" : clock(wall, open.getFirst().start()) + wall.unless(here.wall()),
                tone(minutes, count));
    }

    private static String nothingFree(int booked) {
        return booked > 0 ? "complet" : "fermé";
    }

    private static String tone(long free, int booked) {
        return free == 0 ? (booked > 0 ? "full" : "shut") : free < 60 ? "short" : "free";
    }

    /** Why somebody is not there that day, as the day itself says it. */
    private static Optional<String> away(List<ScheduleException> all, ResourceId column, Slot day) {
        return all.stream()
                .filter(it -> column.equals(it.resource()) && it.slot().overlaps(day))
                .map(ScheduleException::label)
                .findFirst();
    }

    private static String length(long minutes) {
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " %02d".formatted(minutes % 60));
    }

    MonthView month(Acting acting, LocalDate date) {
        var first = date.withDayOfMonth(1);
        var here = walls.here(acting.current());
        var from = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var to = first.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var ids = grids.everyone(acting.current()).stream().map(Resource::id).toList();
        var loads = reading.loads(
                acting.current(),
                ids,
                here.days(from, to),
                SHORTEST_FREE,
                here.wall().zone(),
                here.sites());
        return new MonthView(
                Character.toUpperCase(first.getMonth()
                                .getDisplayName(TextStyle.FULL, Locale.FRENCH)
                                .charAt(0))
                        + first.getMonth()
                                .getDisplayName(TextStyle.FULL, Locale.FRENCH)
                                .substring(1)
                        + " " + first.getYear(),
                date.toString(),
                "/agenda/mois?date=" + date.minusMonths(1),
                "/agenda/mois?date=" + date.plusMonths(1),
                Stream.iterate(from, monday -> !monday.isAfter(to), monday -> monday.plusWeeks(1))
                        .map(monday -> week(here, first, monday, loads))
                        .toList());
    }

    private static MonthView.Week week(Here here, LocalDate month, LocalDate monday, Map<LocalDate, DayLoad> loads) {
        return new MonthView.Week(
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                "/agenda/semaine?date=" + monday,
                IntStream.range(0, WEEK)
                        .mapToObj(monday::plusDays)
                        .map(day -> day(here, month, day, loads.getOrDefault(day, DayLoad.NONE)))
                        .toList());
    }

    private static String ordinal(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }

    /** Of a day that is past only what it held is told. */
    private static MonthView.Day day(Here here, LocalDate month, LocalDate day, DayLoad load) {
        boolean past = day.isBefore(here.today());
        boolean outside = day.getMonth() != month.getMonth();
        var holiday = here.holiday(day);
        var nothing = holiday.isEmpty() && !past ? nothingFree(load.booked()) : holiday;
        return new MonthView.Day(
                "/agenda/jour?date=" + day,
                outside
                        ? ordinal(day) + " " + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.FRENCH)
                        : String.valueOf(day.getDayOfMonth()),
                load.booked(),
                load.free() > 0 ? length(load.free()) + " libres" : nothing,
                past ? "past" : tone(load.free(), load.booked()),
                day.equals(here.today()),
                outside);
    }
}
