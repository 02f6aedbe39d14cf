package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.ExceptionKind;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.web.GridView.Away;
import fr.maillon.frontoffice.agenda.web.GridView.Booked;
import fr.maillon.frontoffice.agenda.web.GridView.Closed;
import fr.maillon.frontoffice.agenda.web.GridView.Free;
import fr.maillon.frontoffice.agenda.web.GridView.Held;
import fr.maillon.frontoffice.agenda.web.GridView.Hour;
import fr.maillon.frontoffice.agenda.web.GridView.Lane;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws one day: hours, columns, and what stands in them. */
final class Drawing {
    private static final LocalTime EARLY = LocalTime.of(8, 0);
    private static final LocalTime LATE = LocalTime.of(18, 30);
    private static final int SHORTEST_FREE = 10;

    /** From here on anything fits. */
    private static final int LONG = 120;

    private final DrawnDay day;
    private final Rows rows;
    private final String current;

    /** {@code current}: the appointment being spoken about, or empty. */
    Drawing(DrawnDay day, String current) {
        this.day = day;
        this.rows = bounds(day);
        this.current = current;
    }

    String from() {
        return FrenchDates.onScreen(rows.from().toLocalTime());
    }

    List<Hour> hours() {
        return Stream.iterate(rows.from(), hour -> hour.isBefore(rows.to()), hour -> hour.plusHours(1))
                .map(hour -> new Hour(rows.row(hour.toInstant()), FrenchDates.onScreen(hour.toLocalTime())))
                .toList();
    }

    List<Lane> lanes(Instant now, String path) {
        return day.columns().stream().map(column -> lane(column, now, path)).toList();
    }

    private Lane lane(Resource column, Instant now, String path) {
        var open = day.open().getOrDefault(column.id(), List.of());
        var booked = day.of(column.id());
        var beside = Beside.of(booked);
        var first = day.free().getOrDefault(column.id(), List.of()).stream()
                .map(slot -> slot.start().isBefore(now) && slot.end().isAfter(now) ? new Slot(now, slot.end()) : slot)
                .filter(slot -> !slot.start().isBefore(now) && slot.minutes() >= SHORTEST_FREE)
                .findFirst();
        return new Lane(
                column.id().toString(),
                column.name(),
                detail(column, open),
                first.map(this::free).orElse(""),
                first.map(slot -> path(column, roundUp(slot.start()), path)).orElse(""),
                beside.places(),
                closed(open),
                kept(open, now),
                away(column),
                free(column, open, now, path),
                booked.stream()
                        .filter(it -> rows.shows(it.slot()))
                        .map(it -> drawn(it, beside, column))
                        .toList(),
                held(column));
    }

    /** The first moment, and how long it is: what is asked for may need more. */
    private String free(Slot slot) {
        var start = roundUp(slot.start());
        long minutes = Duration.between(start, slot.end()).toMinutes();
        return "libre " + clock(start) + (minutes < LONG ? ", " + minutes + "\u00a0min" : "");
    }

    private String detail(Resource column, List<OpenInterval> open) {
        var substitute = open.stream()
                .map(OpenInterval::substitute)
                .filter(name -> !name.isEmpty())
                .findFirst();
        return substitute.map(name -> "Remplacé(e) par " + name).orElseGet(() -> usual(column, open));
    }

    /** The profession, after the site where it is received that day when it is another than the page's. */
    private String usual(Resource column, List<OpenInterval> open) {
        var elsewhere = open.stream()
                .map(it -> day.elsewhere().getOrDefault(it.site(), ""))
                .filter(name -> !name.isEmpty())
                .distinct();
        return Stream.concat(elsewhere, Stream.of(Professions.label(column))).collect(Collectors.joining(" · "));
    }

    private List<Closed> closed(List<OpenInterval> open) {
        var closed = new ArrayList<Closed>();
        var at = rows.from().toInstant();
        for (var it : open.stream()
                .sorted(Comparator.comparing(o -> o.slot().start()))
                .toList()) {
            shut(closed, at, it.slot().start());
            at = it.slot().end().isAfter(at) ? it.slot().end() : at;
        }
        shut(closed, at, rows.to().toInstant());
        return closed;
    }

    private void shut(List<Closed> closed, Instant from, Instant to) {
        if (to.isAfter(from)) {
            var slot = new Slot(from, to);
            if (rows.shows(slot)) {
                int span = rows.span(slot);
                closed.add(new Closed(rows.row(from), span, span >= 6 ? "fermé" : ""));
            }
        }
    }

    private List<Closed> kept(List<OpenInterval> open, Instant now) {
        return open.stream()
                .filter(it -> isKept(it, now) && rows.shows(it.slot()))
                .map(it -> new Closed(
                        rows.row(cut(it.slot()).start()),
                        rows.span(cut(it.slot())),
                        it.terms().reserved().label()))
                .toList();
    }

    /** Until anybody may have it. */
    private static boolean isKept(OpenInterval it, Instant now) {
        return !it.terms().reserved().isReleased(it.slot().start(), now, true);
    }

    private static String keptFor(List<OpenInterval> open, Slot slot, Instant now) {
        return open.stream()
                .filter(it -> isKept(it, now) && it.slot().overlaps(slot))
                .findFirst()
                .map(it -> ", gardé\u00a0: " + it.terms().reserved().label().toLowerCase(Locale.FRENCH))
                .orElse("");
    }

    private List<Away> away(Resource column) {
        return day.exceptions().stream()
                .filter(it -> it.kind() == ExceptionKind.ABSENCE && column.id().equals(it.resource()))
                .filter(it -> rows.shows(it.slot()))
                .map(it ->
                        new Away(rows.row(it.slot().start()), rows.span(cut(it.slot())), it.label(), until(it.slot())))
                .toList();
    }

    private String until(Slot slot) {
        var last = slot.end().minusSeconds(1).atZone(day.zone()).toLocalDate();
        return last.isAfter(day.date())
                ? "jusqu’au " + FrenchDates.onScreen(last).substring(0, 5)
                : "";
    }

    private List<Free> free(Resource column, List<OpenInterval> open, Instant now, String path) {
        return day.free().getOrDefault(column.id(), List.of()).stream()
                .filter(rows::shows)
                .map(slot -> new Free(
                        rows.row(slot.start()),
                        rows.span(cut(slot)),
                        path(column, slot.start(), path),
                        "Libre " + clock(slot.start()) + "–" + clock(slot.end()) + ", " + column.name()
                                + keptFor(open, slot, now)))
                .toList();
    }

    private List<Held> held(Resource column) {
        return day.holds().stream()
                .filter(it -> it.resource().equals(column.id()) && rows.shows(it.slot()))
                .map(it -> new Held(rows.row(it.slot().start()), rows.span(it.slot()), it.holder()))
                .toList();
    }

    private Booked drawn(Appointment it, Beside beside, Resource column) {
        var state = States.of(it.status());
        var person = day.person(it);
        var motif = day.motif(it);
        boolean principal = it.principal().equals(column.id());
        return new Booked(
                rows.row(it.slot().start()),
                rows.span(it.slot()),
                beside.of(it),
                it.id().toString(),
                it.version(),
                "/agenda/rendez-vous/" + it.id(),
                state.code(),
                day.colour(it),
                person.family(),
                person.given(),
                motif,
                ", " + clock(it.slot().start()) + " à " + clock(it.slot().end()) + ", " + state.word(),
                principal && it.status().isExpected() ? "/agenda/rendez-vous/" + it.id() + "/deplacer" : "",
                it.id().toString().equals(current),
                it.isOverbooked());
    }

    private Slot cut(Slot slot) {
        var start = slot.start().isBefore(rows.from().toInstant()) ? rows.from().toInstant() : slot.start();
        var end = slot.end().isAfter(rows.to().toInstant()) ? rows.to().toInstant() : slot.end();
        return new Slot(start, end);
    }

    private String path(Resource column, Instant start, String path) {
        return path + (path.contains("?") ? "&" : "?") + "ressource=" + column.id() + "&debut="
                + start.atZone(day.zone()).toLocalDateTime();
    }

    private static Instant roundUp(Instant moment) {
        long step = Rows.MINUTES * 60L;
        return Instant.ofEpochSecond(Math.ceilDiv(moment.getEpochSecond(), step) * step);
    }

    private String clock(Instant moment) {
        return FrenchDates.onScreen(moment.atZone(day.zone()).toLocalTime());
    }

    private static Rows bounds(DrawnDay day) {
        var slots = Stream.concat(
                        day.open().values().stream().flatMap(List::stream).map(OpenInterval::slot),
                        day.appointments().stream().map(Appointment::slot))
                .toList();
        var midnight = day.date().atStartOfDay(day.zone());
        var next = day.date().plusDays(1).atStartOfDay(day.zone());
        var from = day.date().atTime(EARLY).atZone(day.zone());
        var to = day.date().atTime(LATE).atZone(day.zone());
        for (var slot : slots) {
            from = earlier(from, slot.start().atZone(day.zone()));
            to = later(to, slot.end().atZone(day.zone()));
        }
        from = from.isBefore(midnight) ? midnight : from.withMinute(0);
        to = to.isAfter(next) ? next : to;
        return new Rows(from, to);
    }

    private static ZonedDateTime earlier(ZonedDateTime a, ZonedDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static ZonedDateTime later(ZonedDateTime a, ZonedDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
