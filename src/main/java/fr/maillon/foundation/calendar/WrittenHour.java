package fr.maillon.foundation.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an hour as one types it in a hurry: 8:50, 08:50, 8h50, 8 h 50, 0850, 850, 8h, 8, midi. */
public final class WrittenHour {
    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})(?:(?:h|:|\\.|heures?)(\\d{2})?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{1,2})(\\d{2})");

    private WrittenHour() {}

    /** Nothing when it is no hour, or one that no clock shows. */
    public static Optional<LocalTime> read(String typed) {
        var text = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0\u202f]", "");
        if (text.equals("midi")) {
            return Optional.of(LocalTime.NOON);
        }
        var parted = PARTED.matcher(text);
        if (parted.matches()) {
            return at(parted.group(1), parted.group(2) == null ? "0" : parted.group(2));
        }
        var compact = COMPACT.matcher(text);
        return compact.matches() ? at(compact.group(1), compact.group(2)) : Optional.empty();
    }

    private static Optional<LocalTime> at(String hour, String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
