package fr.maillon.frontoffice.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a birth date in any usual French writing: 120385, 12/3/85, 12-03-1985, 12 mars 1985, 1er mars 85, mars 1985, 1985, 1985-03-12.
 *
 * <p>A two-digit year is the last one that is not to come. “00” or “?” for a day or month means unknown.
 */
public final class WrittenDate {
    private static final List<String> MONTHS = List.of(
            "JANVIER",
            "FEVRIER",
            "MARS",
            "AVRIL",
            "MAI",
            "JUIN",
            "JUILLET",
            "AOUT",
            "SEPTEMBRE",
            "OCTOBRE",
            "NOVEMBRE",
            "DECEMBRE");
    private static final int OLDEST = 130;

    private static final Pattern PREAMBLE =
            Pattern.compile("^(?:NEE? )?(?:LE )?(?:(?:LUNDI|MARDI|MERCREDI|JEUDI|VENDREDI|SAMEDI|DIMANCHE) )?");
    private static final Pattern IN_LETTERS =
            Pattern.compile("(?:(\\d{1,2})(?:ER)?[ .-]*)?([A-Z]{3,9})\\.?[ .-]*(\\d{4}|\\d{2})");
    private static final Pattern PARTED =
            Pattern.compile("(\\d{1,2}|\\?{1,2})\\s?[/. -]\\s?(\\d{1,2}|\\?{1,2})\\s?[/. -]\\s?(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s?[/. -]\\s?(\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern COMPACT_ISO = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d{2}");

    private final LocalDate today;

    private WrittenDate(LocalDate today) {
        this.today = today;
    }

    /** Reads {@code typed}; nothing after {@code today} is a birth date. */
    public static DateReading read(String typed, LocalDate today) {
        var text = PREAMBLE.matcher(Spelling.capitals(typed).toUpperCase(Locale.ROOT))
                .replaceFirst("");
        return new WrittenDate(today).read(text);
    }

    private DateReading read(String text) {
        var letters = IN_LETTERS.matcher(text);
        if (letters.matches() && monthOf(letters.group(2)) > 0) {
            var day = letters.group(1) == null ? "0" : letters.group(1);
            return date(day, String.valueOf(monthOf(letters.group(2))), letters.group(3));
        }
        var parted = PARTED.matcher(text);
        if (parted.matches()) {
            return dayFirst(parted);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(3), iso.group(2), iso.group(1));
        }
        var monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return date("0", monthYear.group(1), monthYear.group(2));
        }
        return YEAR.matcher(text).matches() ? date("0", "0", text) : compact(text);
    }

    private DateReading compact(String text) {
        var compact = COMPACT.matcher(text);
        if (!compact.matches()) {
            return new DateReading.NotADate();
        }
        var dayFirst = dayFirst(compact);
        var yearFirst = COMPACT_ISO.matcher(text);
        if (dayFirst instanceof DateReading.Refused && yearFirst.matches()) {
            return date(yearFirst.group(3), yearFirst.group(2), yearFirst.group(1));
        }
        return dayFirst;
    }

    private DateReading dayFirst(Matcher parts) {
        return date(parts.group(1), parts.group(2), parts.group(3));
    }

    private DateReading date(String day, String month, String year) {
        int d = number(day);
        int m = number(month);
        if (m > 12 || d > 31) {
            return new DateReading.Refused("Cette date n’existe pas au calendrier\u00a0: jour, mois, année.");
        }
        try {
            var date = new PartialDate(year.length() == 2 ? century(d, m, number(year)) : number(year), m, d);
            return possible(date);
        } catch (IllegalArgumentException | DateTimeException e) {
            return new DateReading.Refused("Cette date n’existe pas au calendrier\u00a0: jour, mois, année.");
        }
    }

    private DateReading possible(PartialDate date) {
        if (date.first().isAfter(today)) {
            return new DateReading.Refused("Cette date est à venir.");
        }
        if (date.last().isBefore(today.minusYears(OLDEST))) {
            return new DateReading.Refused("Cette date remonte à plus de 130 ans\u00a0: l’année est à vérifier.");
        }
        return new DateReading.Read(date);
    }

    private int century(int day, int month, int year) {
        int recent = 2000 + year;
        return new PartialDate(recent, month, day).first().isAfter(today) ? recent - 100 : recent;
    }

    private static int number(String digits) {
        return digits.startsWith("?") ? 0 : Integer.parseInt(digits);
    }

    /** 1 to 12 for a month written whole or by its first letters, 0 when it is none or could be two. */
    private static int monthOf(String letters) {
        var found = MONTHS.stream().filter(month -> month.startsWith(letters)).toList();
        return found.size() == 1 ? MONTHS.indexOf(found.getFirst()) + 1 : 0;
    }
}
