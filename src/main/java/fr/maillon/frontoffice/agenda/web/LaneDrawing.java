package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.SiteTime;
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
import fr.maillon.frontoffice.agenda.web.GridView.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws one column of a day, at the hours of its own wall; what stands in it and belongs to another says its own. */
final class LaneDrawing {
    private static final int SHORTEST_FREE = 10;

    /** From here on anything fits. */
    private static final int LONG = 120;

    private final DrawnDay day;
    private final Resource column;
    private final Rows rows;
    private final SiteTime wall;
    private final List<OpenInterval> open;
    private final String current;

    LaneDrawing(DrawnDay day, Resource column, Rows rows, String current) {
        this.day = day;
        this.column = column;
        this.rows = rows;
        this.wall = day.wall(column);
        this.open = day.open().getOrDefault(column.id(), List.of());
        this.current = current;
    }

    Lane drawn(Instant now, String path) {
        var booked = day.of(column.id());
        var beside = Beside.of(booked);
        var first = day.free().getOrDefault(column.id(), List.of()).stream()
                .map(slot -> slot.start().isBefore(now) && slot.end().isAfter(now) ? new Slot(now, slot.end()) : slot)
                .filter(slot -> !slot.start().isBefore(now) && slot.minutes() >= SHORTEST_FREE)
                .findFirst();
        return new Lane(
                column.id().toString(),
                column.name(),
                detail(),
                first.map(this::free).orElse(""),
                first.map(slot -> path(roundUp(slot.start()), path)).orElse(""),
                beside.places(),
                closed(),
                kept(now),
                away(),
                free(now, path),
                booked.stream()
                        .filter(it -> rows.shows(it.slot()))
                        .map(it -> drawn(it, beside))
                        .toList(),
                held());
    }

    /** The first moment, and how long it is: what is asked for may need more. */
    private String free(Slot slot) {
        var start = roundUp(slot.start());
        long minutes = Duration.between(start, slot.end()).toMinutes();
        return "libre " + clock(start) + (minutes < LONG ? ", " + minutes + "\u00a0min" : "");
    }

    private String detail() {
        var substitute = open.stream()
                .map(OpenInterval::substitute)
                .filter(name -> !name.isEmpty())
                .findFirst();
        return substitute
                .map(name -> "Remplacé(e) par " + name + wall.unless(day.here().wall()))
                .orElseGet(this::usual);
    }

    /** The profession, after the site where it is received that day when it is another than the house’s, and its hour. */
    private String usual() {
        var said = open.stream()
                .flatMap(it -> day.here().elsewhere(it.site()).stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (!wall.equals(day.here().wall())) {
            said.add(wall.inWords());
        }
        said.add(Professions.label(column));
        return String.join(" · ", said);
    }

    private List<Closed> closed() {
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

    private List<Closed> kept(Instant now) {
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

    private String keptFor(Slot slot, Instant now) {
        return open.stream()
                .filter(it -> isKept(it, now) && it.slot().overlaps(slot))
                .findFirst()
                .map(it -> ", gardé\u00a0: " + it.terms().reserved().label().toLowerCase(Locale.FRENCH))
                .orElse("");
    }

    private List<Away> away() {
        return day.exceptions().stream()
                .filter(it -> it.kind() == ExceptionKind.ABSENCE && column.id().equals(it.resource()))
                .filter(it -> rows.shows(it.slot()))
                .map(it ->
                        new Away(rows.row(it.slot().start()), rows.span(cut(it.slot())), it.label(), until(it.slot())))
                .toList();
    }

    private String until(Slot slot) {
        var last = slot.end().minusSeconds(1).atZone(wall.zone()).toLocalDate();
        return last.isAfter(day.date())
                ? "jusqu’au " + FrenchDates.onScreen(last).substring(0, 5)
                : "";
    }

    private List<Free> free(Instant now, String path) {
        return day.free().getOrDefault(column.id(), List.of()).stream()
                .filter(rows::shows)
                .map(slot -> new Free(
                        rows.row(slot.start()),
                        rows.span(cut(slot)),
                        path(slot.start(), path),
                        "Libre " + clock(slot.start()) + "–" + clock(slot.end()) + ", " + column.name()
                                + keptFor(slot, now)))
                .toList();
    }

    private List<Held> held() {
        return day.holds().stream()
                .filter(it -> it.resource().equals(column.id()) && rows.shows(it.slot()))
                .map(it -> new Held(rows.row(it.slot().start()), rows.span(it.slot()), it.holder()))
                .toList();
    }

    private Booked drawn(Appointment it, Beside beside) {
        var state = States.of(it.status());
        var person = day.person(it);
        var own = day.here().wall(it.site());
        var whose = own.unless(wall);
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
                whose.isEmpty() ? day.motif(it) : clock(it.slot().start(), own) + whose + " · " + day.motif(it),
                ", " + clock(it.slot().start(), own) + " à " + clock(it.slot().end(), own) + whose + ", "
                        + state.word(),
                principal && it.status().isExpected() ? "/agenda/rendez-vous/" + it.id() + "/deplacer" : "",
                it.id().toString().equals(current),
                it.isOverbooked());
    }

    private Slot cut(Slot slot) {
        var start = slot.start().isBefore(rows.from().toInstant()) ? rows.from().toInstant() : slot.start();
        var end = slot.end().isAfter(rows.to().toInstant()) ? rows.to().toInstant() : slot.end();
        return new Slot(start, end);
    }

    private String path(Instant start, String path) {
        return path + (path.contains("?") ? "&" : "?") + "ressource=" + column.id() + "&debut="
                + start.atZone(wall.zone()).toLocalDateTime();
    }

    private static Instant roundUp(Instant moment) {
        long step = Rows.MINUTES * 60L;
        return Instant.ofEpochSecond(Math.ceilDiv(moment.getEpochSecond(), step) * step);
    }

    private String clock(Instant moment) {
        return clock(moment, wall);
    }

    private static String clock(Instant moment, SiteTime own) {
        return FrenchDates.onScreen(moment.atZone(own.zone()).toLocalTime());
    }
}
