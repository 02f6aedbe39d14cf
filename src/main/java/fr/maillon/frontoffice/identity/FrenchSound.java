package fr.maillon.frontoffice.identity;

/**
 * How a name sounds in French, as a short key: names that a caller pronounces alike have the same.
 *
 * <p>An algorithm of our own, made for names heard on the telephone rather than for words of a text:
 *
 * <ul>
 *   <li>double letters count once; H alone is silent; Y is I; W is V; Z is S
 *   <li>PH is F, Q and QU are K, C is S before E, I, Y (and in -NCOI-, a lost Ç) and K elsewhere, CH is its own sound but K before a consonant; G is J before
 *       E, I, Y; GE before A, O, U is J, GU before E, I is G; GN is N; SC before E, I is S; X is KS, or silent after a final U or OI
 *   <li>AU, EAU, AULT, AULD are O; AI, EI, AY, EY and final ER, EZ, ET are E; OU is one vowel, EU and OEU another; OI is WA
 *   <li>nasal vowels before a consonant or at the end: AN, AM, EN, EM and EAN alike; IN, IM, AIN, EIN, UN, UM, YN alike, as is the EN
 *       of IEN; ON and OM
 *   <li>final D, S, T, Z are silent, and P, X, C, G after the letters that silence them; a final E is silent too, but the consonant
 *       before it is heard
 * </ul>
 *
 * <p>Keys are lower case letters and digits; digits are vowels without a letter: 1 is AN, 2 is EU, 3 is IN, 4 is ON.
 */
public final class FrenchSound {
    /** A few surnames and given names are those of most people. */
    private static final Remembered HEARD =
            new Remembered(folded -> new FrenchSound(SilentLetters.remove(folded)).listen());

    private final String letters;
    private final StringBuilder key = new StringBuilder();
    private int at;

    private FrenchSound(String letters) {
        this.letters = letters;
    }

    /** The key of a folded name; empty for an empty one. */
    public static String of(String folded) {
        return HEARD.of(folded);
    }

    private String listen() {
        while (at < letters.length()) {
            int before = at;
            if (!vowels()) {
                consonant();
            }
            if (at == before) {
                throw new IllegalStateException("a letter was not read");
            }
        }
        return key.toString();
    }

    private boolean vowels() {
        return nasal("EAN", "1")
                || nasal("AEN", "1")
                || nasal("OIN", "w3")
                || nasal("AIN", "3")
                || nasal("EIN", "3")
                || nasal("IEN", "i3")
                || nasal("AN", "1")
                || nasal("EN", "1")
                || nasal("IN", "3")
                || nasal("UN", "3")
                || nasal("ON", "4")
                || sound("EAU", "o")
                || sound("OEU", "2")
                || sound("AU", "o")
                || sound("OU", "w")
                || sound("OI", "wa")
                || sound("EU", "2")
                || sound("AI", "e")
                || sound("EI", "e")
                || single();
    }

    private boolean single() {
        if (at == letters.length() - 1 && at > 0 && letters.charAt(at) == 'E') {
            return take(1, "");
        }
        char letter = letters.charAt(at);
        return "AEIOU".indexOf(letter) >= 0
                && sound(String.valueOf(letter), String.valueOf((char) (letter + ('a' - 'A'))));
    }

    /** The vowel and its N or M, when no vowel follows; M only before B or P. */
    private boolean nasal(String spelling, String sound) {
        var vowel = spelling.substring(0, spelling.length() - 1);
        int end = at + spelling.length();
        if (!letters.startsWith(vowel, at) || end > letters.length()) {
            return false;
        }
        boolean n = letters.charAt(end - 1) == 'N' && !isVowel(end);
        boolean m = letters.charAt(end - 1) == 'M' && end < letters.length() && "BP".indexOf(letters.charAt(end)) >= 0;
        return (n || m) && take(spelling.length(), sound);
    }

    private void consonant() {
        boolean read = sound("SCH", "c")
                || hard("CH")
                || sound("CH", "c")
                || sound("SH", "c")
                || sound("PH", "f")
                || sound("QU", "k")
                || sound("Q", "k")
                || sound("CK", "k")
                || sound("CQU", "k")
                || soft("SC", "s")
                || soft("CC", "ks")
                || soft("C", "s")
                || lostCedilla()
                || sound("C", "k")
                || sound("GN", "n")
                || beforeBackVowel("GE")
                || beforeBackVowel("JE")
                || guBeforeFront()
                || soft("G", "j")
                || sound("X", "ks")
                || sound("W", "v")
                || sound("Z", "s")
                || sound("H", "");
        if (!read) {
            take(1, String.valueOf((char) (letters.charAt(at) + ('a' - 'A'))));
        }
    }

    /** CH before a consonant, or in the -CHAEL of Michael, is K. */
    private boolean hard(String spelling) {
        boolean hard = letters.startsWith(spelling, at)
                && (letters.startsWith("CHAEL", at) || (at + 2 < letters.length() && !isVowel(at + 2)));
        return hard && take(2, "k");
    }

    private boolean soft(String spelling, String sound) {
        int next = at + spelling.length();
        boolean soft =
                letters.startsWith(spelling, at) && next < letters.length() && "EI".indexOf(letters.charAt(next)) >= 0;
        return soft && take(spelling.length(), sound);
    }

    /** François and Françoise, whose cedilla is gone from the folded name. */
    private boolean lostCedilla() {
        return letters.startsWith("COI", at) && at > 0 && letters.charAt(at - 1) == 'N' && take(1, "s");
    }

    private boolean beforeBackVowel(String spelling) {
        int next = at + 2;
        boolean back =
                letters.startsWith(spelling, at) && next < letters.length() && "AOU".indexOf(letters.charAt(next)) >= 0;
        return back && take(2, "j");
    }

    private boolean guBeforeFront() {
        int next = at + 2;
        boolean front =
                letters.startsWith("GU", at) && next < letters.length() && "EI".indexOf(letters.charAt(next)) >= 0;
        return front && take(2, "g");
    }

    private boolean sound(String spelling, String sound) {
        return letters.startsWith(spelling, at) && take(spelling.length(), sound);
    }

    private boolean take(int length, String sound) {
        key.append(sound);
        at += length;
        return true;
    }

    private boolean isVowel(int index) {
        return index < letters.length() && "AEIOU".indexOf(letters.charAt(index)) >= 0;
    }
}
