package fr.maillon.foundation.printing;

import static fr.maillon.foundation.printing.Typography.NARROW_NO_BREAK;
import static fr.maillon.foundation.printing.Typography.NO_BREAK;

import java.util.regex.Pattern;

/** Numbers grouped as French readers expect; what does not have the expected shape comes back as it was. */
public final class FrenchNumbers {
    private static final Pattern NATIONAL = Pattern.compile("0\\d{9}");
    private static final Pattern E164 = Pattern.compile("\\+(?:33|262|590|594|596)(\\d{9})");
    private static final Pattern NIR =
            Pattern.compile("(\\d)(\\d{2})(\\d{2})(\\d{2}|2[ABab])(\\d{3})(\\d{3})(\\d{2})?");

    private FrenchNumbers() {}

    /** A telephone number by pairs, as one dials it in France: « 04 12 34 56 78 », also from « +33412345678 ». */
    public static String phone(String number) {
        var bare = number.replaceAll("[\\s.\\-()\\u00a0\\u202f]", "");
        var international = E164.matcher(bare);
        var national = international.matches() ? "0" + international.group(1) : bare;
        return NATIONAL.matcher(national).matches() ? pairs(national) : number;
    }

    /** A NIR with or without its key: « 2 60 05 88 154 002 33 ». */
    public static String nir(String value) {
        var found = NIR.matcher(value.replaceAll("[\\s\\u00a0\\u202f]", ""));
        if (!found.matches()) {
            return value;
        }
        var grouped = new StringBuilder(found.group(1));
        for (int group = 2; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                grouped.append(NO_BREAK).append(found.group(group));
            }
        }
        return grouped.toString();
    }

    /** An amount in cents of euro: « 1 234,50 € ». */
    public static String euros(long cents) {
        var whole = String.valueOf(Math.abs(cents / 100)).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "" + NARROW_NO_BREAK);
        return (cents < 0 ? "−" : "") + whole + ",%02d".formatted(Math.abs(cents % 100)) + NO_BREAK + "€";
    }

    private static String pairs(String digits) {
        return digits.replaceAll("(\\d{2})(?=\\d)", "$1" + NO_BREAK);
    }
}
