package fr.maillon.foundation.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day of work as one types it in a hurry: 23/11/2026, 23/11, 231126, 23 nov., 1er décembre, lundi, demain, 2026-11-23;
 * or as one says it: fin janvier, mois prochain, and what {@link SaidDay} reads.
 *
 * <p>Without a year it is the next such day, or the last one when that is less than a month ago; of what is over always
 * the last one. A weekday alone is the next or the last one so; before a date it must be the one of that date. A month
 * begins on its 1st, its middle is the 15th, its end begins on the 21st; of this month, none of them is before today.
 */
public final class WrittenDay {
    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    private static final Map<String, Integer> NEAR = Map.of(
            "aujourd hui", 0, "aujourdhui", 0, "auj", 0, "demain", 1, "apres demain", 2, "hier", -1, "avant hier", -2);
    private static final Map<String, Integer> PARTS = Map.of("debut", 1, "mi", 15, "fin", 21);
    private static final int BEHIND = 30;

    private final LocalDate today;
    private final boolean over;

    private WrittenDay(LocalDate today, boolean over) {
        this.today = today;
        this.over = over;
    }

    /** Nothing when it is no day, or one that the calendar does not have. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        return new WrittenDay(today, false).of(typed);
    }

    /** The same of what is looked back at: « 15/03 » and « lundi » are the last ones. */
    public static Optional<LocalDate> readOver(String typed, LocalDate today) {
        return new WrittenDay(today, true).of(typed);
    }

    private Optional<LocalDate> of(String typed) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’'/., \u00a0\u202f-]+", " ")
                .replaceAll("\\b(?:le|la|l|de|du|d|en(?! (?:huit|8|quinze|15)$)) ", "")
                .replace("mois prochain", MONTHS.get(today.getMonthValue() % MONTHS.size()))
                .replaceFirst("(?<=^(?:debut|mi|fin) )mois$", MONTHS.get(today.getMonthValue() - 1))
                .strip();
        return read(words);
    }

    private Optional<LocalDate> read(String words) {
        if (NEAR.containsKey(words)) {
            return Optional.of(today.plusDays(NEAR.get(words)));
        }
        var said = over ? Optional.<LocalDate>empty() : new SaidDay(today, this::read).of(words);
        if (said.isPresent()) {
            return said;
        }
        var parts = new ArrayList<>(List.of(words.split(" ")));
        var day = weekday(parts.getFirst());
        if (day == null) {
            return date(parts);
        }
        parts.removeFirst();
        return parts.isEmpty()
                ? Optional.of(today.with(over ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)))
                : date(parts).filter(it -> it.getDayOfWeek() == day);
    }

    private Optional<LocalDate> date(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> date(parts.getFirst());
            case 2 -> date(parts.get(0), parts.get(1), null);
            case 3 ->
                parts.getFirst().matches("\\d{4}")
                        ? date(parts.get(2), parts.get(1), parts.get(0))
                        : date(parts.get(0), parts.get(1), parts.get(2));
            default -> Optional.empty();
        };
    }

    /** A date without anything between its figures, or a month, which begins on its 1st. */
    private Optional<LocalDate> date(String word) {
        if (word.matches("\\d{4}|\\d{6}|\\d{8}")) {
            return date(cut(word));
        }
        return begun(MONTHS, word) == 0 ? Optional.empty() : date("debut", word, null);
    }

    private static List<String> cut(String digits) {
        var dayAndMonth = List.of(digits.substring(0, 2), digits.substring(2, 4));
        return digits.length() == 4
                ? dayAndMonth
                : List.of(dayAndMonth.getFirst(), dayAndMonth.getLast(), digits.substring(4));
    }

    private Optional<LocalDate> date(String day, String month, @Nullable String year) {
        var part = PARTS.get(day);
        int d = part == null ? number(day.replaceFirst("^1er$", "1")) : part;
        int m = month.matches("\\d+") ? number(month) : begun(MONTHS, month);
        if (year == null) {
            return IntStream.rangeClosed(-1, 1)
                    .mapToObj(i -> date(today.getYear() + (over ? -i : i), m, d))
                    .flatMap(Optional::stream)
                    .filter(it -> over ? !it.isAfter(today) : !it.isBefore(today.minusDays(BEHIND)))
                    .findFirst()
                    .map(it -> part == null || over || it.getMonth() != today.getMonth() || it.isAfter(today)
                            ? it
                            : today);
        }
        return year.matches("\\d{2}|\\d{4}")
                ? date(Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0), m, d)
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
    }

    static @Nullable DayOfWeek weekday(String word) {
        int rank = begun(WEEKDAYS, word);
        return rank == 0 ? null : DayOfWeek.of(rank);
    }

    /** The rank, from 1, of the only name that begins so; 0 when there is none, or several. */
    private static int begun(List<String> names, String word) {
        var found = word.length() < 3
                ? List.<String>of()
                : names.stream().filter(name -> name.startsWith(word)).toList();
        return found.size() == 1 ? names.indexOf(found.getFirst()) + 1 : 0;
    }
}
