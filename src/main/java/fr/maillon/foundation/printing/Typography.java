package fr.maillon.foundation.printing;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * French typography of texts that people typed: spaces that do not break, the apostrophe, quotation marks, hours.
 *
 * <p>For what is shown or printed only: stored names keep the apostrophe U+0027. Polishing twice changes nothing.
 */
public final class Typography {
    public static final char NO_BREAK = '\u00a0';
    public static final char NARROW_NO_BREAK = '\u202f';

    private static final String SPACES = "[ \\u00a0\\u202f]*";
    private static final Pattern QUOTES = Pattern.compile("\"([^\"«»\\n]+)\"");
    private static final Pattern OPENING = Pattern.compile("«" + SPACES);
    private static final Pattern CLOSING = Pattern.compile(SPACES + "»");
    private static final Pattern HIGH_MARK = Pattern.compile("(?<=[^\\s;!?])" + SPACES + "([;!?]+)(?=[\\s»)]|$)");
    private static final Pattern COLON = Pattern.compile("(?<=[^\\s:])" + SPACES + ":(?=\\s|$)");
    private static final Pattern HOUR =
            Pattern.compile("\\b(\\d{1,2})" + SPACES + "[hH](?:" + SPACES + "([0-5]\\d))?\\b");
    private static final Pattern TITLE =
            Pattern.compile("\\b(M\\.|MM\\.|Mme|Mmes|Dr|Drs|Pr|Me|n°)" + SPACES + "(?=[\\p{Lu}\\d])");

    private Typography() {}

    /** The same text as a careful French typist would have written it. */
    public static String polish(String text) {
        var polished = text.replace('\'', '’').replace("...", "…");
        polished = QUOTES.matcher(polished).replaceAll("« $1 »");
        polished = OPENING.matcher(polished).replaceAll("«" + NARROW_NO_BREAK);
        polished = CLOSING.matcher(polished).replaceAll(NARROW_NO_BREAK + "»");
        polished = HIGH_MARK.matcher(polished).replaceAll(NARROW_NO_BREAK + "$1");
        polished = COLON.matcher(polished).replaceAll(NO_BREAK + ":");
        polished = TITLE.matcher(polished).replaceAll("$1" + NO_BREAK);
        return HOUR.matcher(polished).replaceAll(Typography::hour);
    }

    private static String hour(MatchResult found) {
        var minutes = found.group(2);
        return found.group(1) + NO_BREAK + "h" + (minutes == null ? "" : NO_BREAK + minutes);
    }
}
