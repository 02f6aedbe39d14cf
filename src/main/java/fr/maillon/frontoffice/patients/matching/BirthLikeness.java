package fr.maillon.frontoffice.patients.matching;

import fr.maillon.frontoffice.identity.BirthDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How two birth dates compare; points out of 30. */
enum BirthLikeness {
    SAME(30, "même date de naissance"),
    SWAPPED(24, "jour et mois inversés"),
    ONE_DIGIT(22, "dates à un chiffre près"),
    ESTIMATED(18, "date estimée compatible"),
    TWO_PARTS(14, "deux parties de la date en commun"),
    DIFFERENT(0, "autre date de naissance");

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMuuuu");

    final int points;
    final String words;

    BirthLikeness(int points, String words) {
        this.points = points;
        this.words = words;
    }

    static BirthLikeness of(BirthDate a, BirthDate b) {
        if (a.date().equals(b.date())) {
            return SAME;
        }
        if ((a.estimated() || b.estimated()) && a.date().getYear() == b.date().getYear()) {
            return ESTIMATED;
        }
        if (swapped(a.date(), b.date())) {
            return SWAPPED;
        }
        if (oneSlip(DIGITS.format(a.date()), DIGITS.format(b.date()))) {
            return ONE_DIGIT;
        }
        return commonParts(a.date(), b.date()) == 2 ? TWO_PARTS : DIFFERENT;
    }

    private static boolean swapped(LocalDate a, LocalDate b) {
        return a.getYear() == b.getYear()
                && a.getDayOfMonth() == b.getMonthValue()
                && a.getMonthValue() == b.getDayOfMonth();
    }

    private static int commonParts(LocalDate a, LocalDate b) {
        return (a.getYear() == b.getYear() ? 1 : 0)
                + (a.getMonthValue() == b.getMonthValue() ? 1 : 0)
                + (a.getDayOfMonth() == b.getDayOfMonth() ? 1 : 0);
    }

    /** One digit replaced, or two neighbours swapped. */
    private static boolean oneSlip(String a, String b) {
        int from = 0;
        while (a.charAt(from) == b.charAt(from)) {
            from++;
        }
        if (a.substring(from + 1).equals(b.substring(from + 1))) {
            return true;
        }
        return from + 1 < a.length()
                && a.charAt(from) == b.charAt(from + 1)
                && a.charAt(from + 1) == b.charAt(from)
                && a.substring(from + 2).equals(b.substring(from + 2));
    }
}
