package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.calendar.WrittenDay;
import fr.maillon.foundation.calendar.WrittenHour;
import fr.maillon.foundation.layout.Mark;
import fr.maillon.foundation.printing.FrenchDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form holds as it was typed, and what is wrong with it: every fault at once, in the order in which it is read. */
record Typed(MultiValueMap<String, String> fields, Map<String, String> faults, LocalDate today) {
    static final String MARK = Mark.FIELD;

    static Typed of(MultiValueMap<String, String> fields) {
        return new Typed(fields, new LinkedHashMap<>(), LocalDate.EPOCH);
    }

    /** Where days are typed, as they are meant that day: « demain », « lundi », a date without its year. */
    Typed on(LocalDate day) {
        return new Typed(fields, faults, day);
    }

    /** An empty form, to be filled with {@link #put}. */
    static Typed blank() {
        return of(new LinkedMultiValueMap<>());
    }

    Typed put(String name, @Nullable Object value) {
        fields.set(name, value instanceof LocalDate day ? FrenchDates.onScreen(day) : Objects.toString(value, ""));
        return this;
    }

    Typed put(String name, Collection<?> values) {
        fields.put(name, values.stream().map(Object::toString).toList());
        return this;
    }

    String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** Several values, or the same in one. */
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .flatMap(each -> Arrays.stream(each.split(",", -1)))
                .toList();
    }

    /** All the values of a field in one, the same whatever their order or the browser that sent them. */
    String joined(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(each -> each.replace("\r\n", "\n").strip())
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** Tells, field by field, what a form shows from what it would show once somebody changed it. */
    String mark() {
        var shown = new HashMap<String, String>();
        fields.keySet().stream().filter(name -> !name.equals(MARK)).forEach(name -> shown.put(name, joined(name)));
        return Mark.of(shown).text();
    }

    /** Whether the field was sent as the form showed it; one that it did not know said nothing. */
    boolean untouched(String name) {
        return new Mark(text(MARK)).showed(name, joined(name));
    }

    /** Carries the mark of what was shown. */
    Typed marked(String mark) {
        return put(MARK, mark);
    }

    /** Whether {@code stands} is no more what the form showed when it was filled in. */
    boolean overtakenBy(Typed stands) {
        return has(MARK) && !text(MARK).equals(stands.mark());
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
        var day = WrittenDay.read(text, today);
        if (day.isEmpty() && !text.isEmpty()) {
            refuse(name, FrenchDates.noSuchDay(text));
        }
        return day.orElse(null);
    }

    /** The day as it was understood, else as it was typed. */
    String day(String name) {
        return WrittenDay.read(text(name), today).map(FrenchDates::onScreen).orElse(text(name));
    }

    /** The same of an hour. */
    String hour(String name) {
        return WrittenHour.read(text(name)).map(FrenchDates::onScreen).orElse(text(name));
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
        var hour = WrittenHour.read(text(name));
        if (hour.isEmpty() && has(name)) {
            refuse(name, FrenchDates.noSuchHour(text(name)));
        }
        return hour.orElse(null);
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
