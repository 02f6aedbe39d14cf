package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Band;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Day;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Hour;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.ExceptionKind;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a week as bands: what is open that week, what is on other weeks, and what departs from it on top. */
final class WeekDrawing {
    static final String PAGE = "/agenda/ouvertures/";
    private static final int DAY = 24 * 60;
    private static final int STEP = 5;
    private static final int FIRST = 8 * 60;
    private static final int LAST = 19 * 60;

    private final Resource resource;
    private final Places places;
    private final LocalDate monday;
    private final LocalDate today;
    private final String chosen;
    private final List<Piece> pieces;
    private final int from;
    private final int to;

    /** {@code chosen} is the identifier of what is being changed, or empty. */
    WeekDrawing(
            Resource resource,
            Places places,
            LocalDate monday,
            LocalDate today,
            List<Opening> openings,
            List<ScheduleException> departures,
            String chosen) {
        this.resource = resource;
        this.places = places;
        this.monday = monday;
        this.today = today;
        this.chosen = chosen;
        this.pieces = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .flatMap(date -> Stream.concat(
                        openings.stream().filter(it -> isOf(it, date)).map(it -> piece(it, date)),
                        departures.stream().flatMap(it -> piece(it, date))))
                .toList();
        this.from = Math.floorDiv(pieces.stream().mapToInt(Piece::start).reduce(FIRST, Math::min), 60) * 60;
        this.to = Math.ceilDiv(pieces.stream().mapToInt(Piece::end).reduce(LAST, Math::max), 60) * 60;
    }

    /** A band before it is placed: minutes of its day. */
    private record Piece(
            LocalDate date,
            int start,
            int end,
            String tone,
            String path,
            String hours,
            String detail,
            boolean current) {}

    int end() {
        return (to - from) / STEP;
    }

    List<Hour> hours() {
        return IntStream.iterate(from, minute -> minute < to, minute -> minute + 60)
                .mapToObj(minute -> new Hour(
                        (minute - from) / STEP + 1,
                        "%d h".formatted(minute / 60).replace(' ', '\u202f')))
                .toList();
    }

    List<Day> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).map(this::day).toList();
    }

    private Day day(LocalDate date) {
        var ofDay = pieces.stream()
                .filter(it -> it.date().equals(date))
                .sorted(Comparator.comparingInt(Piece::start))
                .toList();
        var ends = new ArrayList<Integer>();
        var lanes = ofDay.stream().map(it -> lane(ends, it)).toList();
        var bands = IntStream.range(0, ofDay.size())
                .mapToObj(at -> band(ofDay.get(at), ends.size() == 1 ? 0 : lanes.get(at) + 1))
                .toList();
        var holiday = places.holiday(date, resource.site());
        return new Day(
                dayName(date.getDayOfWeek()),
                FrenchDates.onScreen(date).substring(0, 5),
                holiday,
                date.equals(today),
                !holiday.isEmpty(),
                Math.max(1, ends.size()),
                bands);
    }

    private static int lane(List<Integer> ends, Piece it) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) > it.start()) {
            lane++;
        }
        if (lane == ends.size()) {
            ends.add(it.end());
        } else {
            ends.set(lane, it.end());
        }
        return lane;
    }

    private Band band(Piece it, int place) {
        int row = (it.start() - from) / STEP + 1;
        return new Band(
                row,
                Math.max(1, (it.end() - it.start()) / STEP),
                place,
                it.tone(),
                it.path(),
                it.hours(),
                it.detail(),
                it.current());
    }

    private static boolean isOf(Opening it, LocalDate date) {
        return it.pattern().day() == date.getDayOfWeek();
    }

    private Piece piece(Opening it, LocalDate date) {
        var pattern = it.pattern();
        boolean overnight = !pattern.end().isAfter(pattern.start());
        boolean open = pattern.on(
                        date,
                        places.wall(it.site()),
                        day -> !places.holiday(day, it.site()).isEmpty())
                .isPresent();
        int start = minute(pattern.start());
        return new Piece(
                date,
                start,
                overnight ? DAY : minute(pattern.end()),
                !open ? "other" : it.terms().reserved() == Reserve.NONE ? "open" : "kept",
                PAGE + it.id() + "?semaine=" + monday,
                between(pattern.start(), pattern.end()),
                detail(it, date, open),
                it.id().toString().equals(chosen));
    }

    private String detail(Opening it, LocalDate date, boolean open) {
        var words = new ArrayList<String>();
        if (places.sites().size() > 1) {
            words.add(places.name(it.site()));
        }
        if (it.terms().reserved() != Reserve.NONE) {
            words.add(it.terms().reserved().label().toLowerCase(Locale.FRENCH));
        }
        var pattern = it.pattern();
        int weeks = pattern.rhythm().everyWeeks();
        if (weeks > 1) {
            words.add("1 sem. sur " + weeks);
        }
        if (!open) {
            words.add(why(it, date));
        } else if (pattern.validity().to() != null) {
            words.add("jusqu’au " + FrenchDates.onScreen(pattern.validity().to()));
        }
        if (!it.terms().motifs().isEmpty()) {
            int many = it.terms().motifs().size();
            words.add(many + (many == 1 ? " motif" : " motifs"));
        }
        return String.join(" · ", words);
    }

    private String why(Opening it, LocalDate date) {
        var validity = it.pattern().validity();
        if (date.isBefore(validity.from())) {
            return "dès le " + FrenchDates.onScreen(validity.from());
        }
        if (!validity.includes(date)) {
            return "finie";
        }
        return it.pattern().rhythm().includes(date) ? "férié" : "pas cette semaine";
    }

    private Stream<Piece> piece(ScheduleException it, LocalDate date) {
        var wall = places.wall(it.site() == null ? resource.site() : it.site());
        var day = wall.day(date);
        if (!it.slot().overlaps(day)) {
            return Stream.of();
        }
        int start = it.slot().start().isAfter(day.start()) ? local(it.slot(), wall.zone(), true) : 0;
        int end = it.slot().end().isBefore(day.end()) ? local(it.slot(), wall.zone(), false) : DAY;
        boolean whole = start == 0 && end == DAY;
        return Stream.of(new Piece(
                date,
                whole ? FIRST : start,
                whole ? LAST : end,
                tone(it.kind()),
                "/agenda/exceptions/" + it.id(),
                whole
                        ? it.label()
                        : between(
                                        LocalTime.ofSecondOfDay(start * 60L),
                                        LocalTime.ofSecondOfDay(end * 60L % (DAY * 60L)))
                                + " " + it.label(),
                it.substitute() == null
                        ? it.kind().label().toLowerCase(Locale.FRENCH)
                        : it.substitute().name(),
                it.id().toString().equals(chosen)));
    }

    static String dayName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    static String tone(ExceptionKind kind) {
        return switch (kind) {
            case ABSENCE, CLOSURE -> "away";
            case EXTRA_SESSION -> "extra";
            case REPLACEMENT -> "sub";
        };
    }

    private static int local(Slot slot, ZoneId zone, boolean first) {
        return minute((first ? slot.start() : slot.end()).atZone(zone).toLocalTime());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static String between(LocalTime start, LocalTime end) {
        return FrenchDates.onScreen(start) + "–" + FrenchDates.onScreen(end);
    }
}
