package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.web.GridView.Hour;
import fr.maillon.frontoffice.agenda.web.GridView.Lane;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Draws one day: hours, and columns beside them, each at the hours of its own wall. */
final class Drawing {
    private static final LocalTime EARLY = LocalTime.of(8, 0);
    private static final LocalTime LATE = LocalTime.of(18, 30);

    private final DrawnDay day;
    private final String current;
    private final LocalDateTime from;
    private final LocalDateTime to;

    /** {@code current}: the appointment being spoken about, or empty. */
    Drawing(DrawnDay day, String current) {
        this.day = day;
        this.current = current;
        this.from = first(day);
        this.to = last(day);
    }

    String from() {
        return FrenchDates.onScreen(from.toLocalTime());
    }

    List<Hour> hours() {
        var rows = rows(
                day.columns().isEmpty()
                        ? day.here().wall().zone()
                        : day.wall(day.columns().getFirst()).zone());
        return Stream.iterate(rows.from(), hour -> hour.isBefore(rows.to()), hour -> hour.plusHours(1))
                .map(hour -> new Hour(rows.row(hour.toInstant()), FrenchDates.onScreen(hour.toLocalTime())))
                .toList();
    }

    List<Lane> lanes(Instant now, String path) {
        return day.columns().stream()
                .map(column ->
                        new LaneDrawing(day, column, rows(day.wall(column).zone()), current).drawn(now, path))
                .toList();
    }

    private Rows rows(ZoneId zone) {
        return new Rows(from.atZone(zone), to.atZone(zone));
    }

    private static LocalDateTime first(DrawnDay day) {
        var midnight = day.date().atStartOfDay();
        var first = day.columns().stream()
                .flatMap(column -> slots(day, column).map(slot -> local(day, column, slot.start())))
                .reduce(day.date().atTime(EARLY), (a, b) -> a.isBefore(b) ? a : b);
        return first.isBefore(midnight) ? midnight : first.withMinute(0);
    }

    private static LocalDateTime last(DrawnDay day) {
        var midnight = day.date().plusDays(1).atStartOfDay();
        var last = day.columns().stream()
                .flatMap(column -> slots(day, column).map(slot -> local(day, column, slot.end())))
                .reduce(day.date().atTime(LATE), (a, b) -> a.isAfter(b) ? a : b);
        return last.isAfter(midnight) ? midnight : last;
    }

    private static Stream<Slot> slots(DrawnDay day, Resource column) {
        return Stream.concat(
                day.open().getOrDefault(column.id(), List.of()).stream().map(OpenInterval::slot),
                day.of(column.id()).stream().map(Appointment::slot));
    }

    private static LocalDateTime local(DrawnDay day, Resource column, Instant moment) {
        return moment.atZone(day.wall(column).zone()).toLocalDateTime();
    }
}
