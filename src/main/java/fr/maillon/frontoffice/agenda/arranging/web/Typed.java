package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.printing.FrenchDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form holds as it was typed, and what is wrong with it: every fault at once, in the order in which it is read. */
record Typed(MultiValueMap<String, String> fields, Map<String, String> faults) {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    static Typed of(MultiValueMap<String, String> fields) {
        return new Typed(fields, new LinkedHashMap<>());
    }

    /** An empty form, to be filled with {@link #put}. */
    static Typed blank() {
        return of(new LinkedMultiValueMap<>());
    }

    Typed put(String name, @Nullable Object value) {
        fields.set(name, value == null ? "" : value.toString());
        return this;
    }

    Typed put(String name, Collection<?> values) {
        fields.put(name, values.stream().map(Object::toString).toList());
        return this;
    }

    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }

    @Nullable
    String fault(String name) {
        return faults.get(name);
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Says what is wrong with a field; the first fault of a field stays. */
    void refuse(String name, String sentence) {
        faults.putIfAbsent(name, sentence);
    }

    String needed(String name, String sentence) {
        if (!has(name)) {
            refuse(name, sentence);
        }
        return text(name);
    }

    @Nullable
    LocalDate date(String name) {
        var text = text(name);
        try {
            return text.isEmpty()
                    ? null
                    : text.indexOf('/') > 0 ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            refuse(name, FrenchDates.noSuchDay(text));
            return null;
        }
    }

    /** The date typed, or this one when there is none to read; a fault says so. */
    LocalDate date(String name, LocalDate otherwise, String sentence) {
        var date = date(name);
        if (date == null) {
            refuse(name, sentence);
        }
        return date == null ? otherwise : date;
    }

    @Nullable
    LocalTime time(String name) {
        var text = text(name).replace('h', ':').replace(" ", "");
        try {
            return text.isEmpty() ? null : LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException unreadable) {
            refuse(name, FrenchDates.noSuchHour(text(name)));
            return null;
        }
    }

    /** A whole number within bounds; nothing typed is {@code otherwise}. */
    int number(String name, int least, int most, int otherwise) {
        var number = number(name, least, most);
        return number == null ? otherwise : number;
    }

    @Nullable
    Integer number(String name, int least, int most) {
        var text = text(name);
        try {
            var number = text.isEmpty() ? null : Integer.valueOf(text);
            if (number == null || (number >= least && number <= most)) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below, with the bounds
        }
        refuse(name, "Un nombre entier de %d à %d.".formatted(least, most));
        return null;
    }

    @Nullable
    UUID id(String name) {
        return id(text(name), null);
    }

    List<UUID> ids(String name) {
        return all(name).stream()
                .map(each -> id(each, null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable UUID id(String text, @Nullable UUID otherwise) {
        try {
            return text.isBlank() ? otherwise : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return otherwise;
        }
    }
}
