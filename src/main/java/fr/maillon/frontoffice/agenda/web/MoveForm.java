package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.WrittenDay;
import fr.maillon.foundation.calendar.WrittenHour;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.MoveRequest;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move as a form says it.
 *
 * @param wall the clock on which its hours were read: that of the site where they would be lived
 */
record MoveForm(MoveRequest request, SiteTime wall, Map<String, String> faults) {
    private static final int LONGEST = 720;

    static MoveForm read(Appointment it, Map<String, String> fields, Walls walls) {
        var faults = new LinkedHashMap<String, String>();
        var asked = asked(it, fields, walls, faults);
        var minutes =
                minutes(fields, asked.wall(), asked.start() == null ? it.slot().start() : asked.start(), faults);
        var request = new MoveRequest(
                it.id(),
                unless(it.slot().start(), asked.start()),
                unless(Math.toIntExact(it.slot().minutes()), minutes),
                unless(it.principal(), resource(fields)),
                number(fields.get("version")),
                fields.getOrDefault("motifForce", "").strip(),
                Warning.Kind.among(fields.get("vu")));
        return new MoveForm(request, asked.wall(), faults);
    }

    /** What stands already is not asked for: a new length alone is no move. */
    private static <T> @Nullable T unless(T stands, @Nullable T asked) {
        return stands.equals(asked) ? null : asked;
    }

    boolean changesNothing() {
        return request.start() == null && request.minutes() == null && request.principal() == null;
    }

    /** When, and on whose wall; nothing keeps what stands. */
    private record Asked(@Nullable Instant start, SiteTime wall) {}

    private static Asked asked(Appointment it, Map<String, String> fields, Walls walls, Map<String, String> faults) {
        var own = walls.of(it);
        try {
            var proposed = fields.get("creneau");
            if (proposed != null && proposed.indexOf('~') > 0) {
                return new Asked(Instant.parse(proposed.substring(0, proposed.indexOf('~'))), own);
            }
            var cell = fields.get("debut");
            if (cell != null) {
                var local = LocalDateTime.parse(cell);
                return at(local, walls.of(it.structure(), column(it, fields), local.toLocalDate()));
            }
            return fields.containsKey("jour") || fields.containsKey("heure")
                    ? typed(it, fields, walls, faults)
                    : new Asked(null, own);
        } catch (DateTimeParseException unreadable) {
            faults.put("heure", FrenchDates.noSuchHour(""));
            return new Asked(it.slot().start(), own);
        }
    }

    private static Asked at(LocalDateTime local, SiteTime wall) {
        return new Asked(wall.at(local.toLocalDate(), local.toLocalTime()), wall);
    }

    /** The same day with the same one is read as it is told; elsewhere, as she will live it there. */
    private static Asked typed(Appointment it, Map<String, String> fields, Walls walls, Map<String, String> faults) {
        var own = walls.of(it);
        var stands = it.slot().start().atZone(own.zone()).toLocalDateTime();
        var today = walls.here(it.structure()).today();
        var day = day(fields.get("jour"), stands.toLocalDate(), today, faults);
        var hour = hour(fields.get("heure"), stands.toLocalTime(), faults);
        var column = column(it, fields);
        boolean same = day.equals(stands.toLocalDate()) && column.equals(it.principal());
        return at(day.atTime(hour), same ? own : walls.of(it.structure(), column, day));
    }

    private static ResourceId column(Appointment it, Map<String, String> fields) {
        return Objects.requireNonNullElse(resource(fields), it.principal());
    }

    private static LocalDate day(
            @Nullable String typed, LocalDate stands, LocalDate today, Map<String, String> faults) {
        var day = typed == null ? Optional.of(stands) : WrittenDay.read(typed, today);
        if (day.isEmpty()) {
            faults.put("jour", FrenchDates.noSuchDay(Objects.requireNonNullElse(typed, "")));
        }
        return day.orElse(stands);
    }

    private static LocalTime hour(@Nullable String typed, LocalTime stands, Map<String, String> faults) {
        var hour = typed == null ? Optional.of(stands) : WrittenHour.read(typed);
        if (hour.isEmpty()) {
            faults.put("heure", FrenchDates.noSuchHour(Objects.requireNonNullElse(typed, "")));
        }
        return hour.orElse(stands);
    }

    /** Said in minutes, or by the end that the grid gives; nothing keeps the length. */
    private static @Nullable Integer minutes(
            Map<String, String> fields, SiteTime wall, Instant start, Map<String, String> faults) {
        var end = fields.get("fin");
        if (end != null && !end.isBlank()) {
            try {
                var local = LocalDateTime.parse(end);
                var until = wall.at(local.toLocalDate(), local.toLocalTime());
                return (int) Math.max(5, Duration.between(start, until).toMinutes());
            } catch (DateTimeParseException unreadable) {
                return null;
            }
        }
        var typed = fields.get("minutes");
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var minutes = number(typed.replace("min", "").strip());
        if (minutes == null || minutes < 5 || minutes > LONGEST) {
            faults.put("minutes", "Une durée de 5 à 720 minutes.");
            return null;
        }
        return minutes;
    }

    private static @Nullable ResourceId resource(Map<String, String> fields) {
        var proposed = fields.get("creneau");
        var text = proposed != null && proposed.indexOf('~') > 0
                ? proposed.substring(proposed.indexOf('~') + 1)
                : fields.get("ressource");
        var id = uuid(text);
        return id == null ? null : new ResourceId(id);
    }

    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException notOne) {
            return null;
        }
    }
}
