package fr.maillon.frontoffice.identity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A family or given name as the INSi teleservice writes it: capitals A to Z, space, apostrophe and hyphen, one to a hundred signs.
 *
 * <p>Hyphens and apostrophes are those of the paper shown; nothing is abbreviated.
 */
public record CivilName(String value) {
    static final int LONGEST = 100;
    private static final Pattern ALPHABET = Pattern.compile("[A-Z'][A-Z' -]*");
    private static final Pattern SEPARATORS = Pattern.compile("[' -]+");

    public CivilName {
        if (value.length() > LONGEST || !ALPHABET.matcher(value).matches()) {
            throw new IllegalArgumentException("not in the lexical profile of civil names");
        }
    }

    /** Puts what was typed into the profile, or says every reason why it cannot be. */
    public static NameReading read(String typed, NameProfile profile) {
        var capitals = Spelling.capitals(typed);
        var faults = NameFaults.of(capitals, profile);
        return faults.isEmpty()
                ? new NameReading.Accepted(new CivilName(capitals))
                : new NameReading.Refused(capitals, faults);
    }

    /** The letters alone, by which two writings are compared. */
    public String fold() {
        return Spelling.letters(value);
    }

    /** The words between spaces, hyphens and apostrophes, in order. */
    public List<String> tokens() {
        return Stream.of(SEPARATORS.split(value))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
