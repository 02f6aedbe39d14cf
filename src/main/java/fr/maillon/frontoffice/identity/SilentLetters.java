package fr.maillon.frontoffice.identity;

import java.util.regex.Pattern;

/** Removes from a folded name the letters that French writes and does not say, before its sound is read. */
final class SilentLetters {
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final Pattern LONE_H = Pattern.compile("(?<![CPS])H");
    private static final Pattern AU_ENDING = Pattern.compile("AUL[DTX]?S?$");
    private static final Pattern HEARD_AS_E = Pattern.compile("(?<=[A-Z]{2})E(?:R|Z|T|TS|RS)$|(?<=A)I(?:S|T|X|TS)$");
    private static final Pattern MUTE_E = Pattern.compile("(?<=[A-Z]{2}E)S$");
    private static final Pattern FINAL_CONSONANTS =
            Pattern.compile("(?<=[A-Z]{2})(?:[DSTZ]|(?<=M|OU)P|(?<=U|OI)X|(?<=N|CLER)C|(?<=N|OUR)G)+$");

    private SilentLetters() {}

    static String remove(String folded) {
        var letters = TWICE.matcher(folded.replace('Y', 'I')).replaceAll("$1");
        letters = LONE_H.matcher(letters).replaceAll("");
        letters = letters.replace("BV", "V").replace("PT", "T").replace("OEU", "EU");
        letters = AU_ENDING.matcher(letters).replaceFirst("AU");
        return withoutEnding(TWICE.matcher(letters).replaceAll("$1"));
    }

    /** A final E stays: it is what makes the consonant before it heard. */
    private static String withoutEnding(String letters) {
        var heardAsE = HEARD_AS_E.matcher(letters);
        if (heardAsE.find()) {
            return heardAsE.replaceFirst(letters.charAt(heardAsE.start()) == 'E' ? "EI" : "I");
        }
        var mute = MUTE_E.matcher(letters);
        return mute.find()
                ? mute.replaceFirst("")
                : FINAL_CONSONANTS.matcher(letters).replaceFirst("");
    }
}
