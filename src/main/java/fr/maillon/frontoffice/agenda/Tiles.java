package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.calendar.TimeSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays appointments side by side in a free piece: the first on the opening's grid, the next where it would end. Starting
 * anywhere on the grid would offer more hours and leave scraps that nobody can use.
 */
final class Tiles {
    private final SlotSearch.Window window;
    private final SiteTime wall;

    Tiles(SlotSearch.Window window, SiteTime wall) {
        this.window = window;
        this.wall = wall;
    }

    /** Slots that fit in the piece, outside what others hold, within the days and hours asked for; in order. */
    List<Candidate> in(FreePiece piece, TimeSet held, int most) {
        return held.cutFrom(piece.free()).stream()
                .flatMap(free -> windows(free).flatMap(hours -> laid(piece, free, hours)))
                .limit(most)
                .map(slot -> new Candidate(slot, piece))
                .toList();
    }

    /** The hours of the day within which the person may be told to come. */
    private Stream<Slot> windows(Slot free) {
        if (window.days().isEmpty() && window.from() == null && window.to() == null) {
            return Stream.of(free);
        }
        var last = wall.dateOf(free.end());
        return wall.dateOf(free.start())
                .datesUntil(last.plusDays(1))
                .filter(date -> window.days().isEmpty() || window.days().contains(date.getDayOfWeek()))
                .flatMap(date -> {
                    var from = wall.at(date, window.from() == null ? LocalTime.MIDNIGHT : window.from());
                    var to = window.to() == null ? wall.day(date).end() : wall.at(date, window.to());
                    return to.isAfter(from) ? Stream.of(new Slot(from, to)) : Stream.empty();
                });
    }

    private static Stream<Slot> laid(FreePiece piece, Slot free, Slot hours) {
        var shown = Duration.ofMinutes(piece.shown());
        var step = upTo(shown.plusMinutes(piece.before()).plusMinutes(piece.after()), piece.grid());
        var earliest = latest(free.start().plus(Duration.ofMinutes(piece.before())), hours.start(), piece.since());
        var first = piece.gridFrom().plus(upTo(Duration.between(piece.gridFrom(), earliest), piece.grid()));
        var lastEnd = earlier(free.end().minus(Duration.ofMinutes(piece.after())), hours.end());
        return Stream.iterate(
                        first,
                        start -> !start.plus(shown).isAfter(lastEnd) && start.isBefore(piece.until()),
                        start -> start.plus(step))
                .map(start -> Slot.of(start, shown));
    }

    private static Duration upTo(Duration length, Duration grid) {
        return grid.multipliedBy(Math.ceilDiv(length.toNanos(), grid.toNanos()));
    }

    private static Instant latest(Instant one, Instant other, Instant third) {
        return later(later(one, other), third);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
