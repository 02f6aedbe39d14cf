package fr.maillon.frontoffice.identity;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;

/**
 * The sanitary birth date: always a whole calendar date, {@code estimated} when part of it was unknown and completed by the rule.
 *
 * <p>The “lunar” date of a carte Vitale belongs to billing and never comes here (RNIV, EXI ID 11 and 12).
 */
public record BirthDate(LocalDate date, boolean estimated) {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** 14/05/1985, and ~31/12/1960 when estimated. */
    public String display() {
        return (estimated ? "~" : "") + written(date);
    }

    /** Whole years lived on that day. */
    public int ageOn(LocalDate day) {
        return Math.max(0, Period.between(date, day).getYears());
    }

    /** “41 ans”, “7 mois”, “12 jours”: the unit a secretary would say. */
    public String ageInWords(LocalDate day) {
        var lived = Period.between(date, day);
        if (lived.getYears() >= 3) {
            return lived.getYears() + " ans";
        }
        if (lived.toTotalMonths() >= 1) {
            return lived.toTotalMonths() + " mois";
        }
        return lived.getDays() <= 1 ? lived.getDays() + " jour" : lived.getDays() + " jours";
    }

    /** Under eighteen on that day. */
    public boolean isMinorOn(LocalDate day) {
        return date.plusYears(18).isAfter(day);
    }

    /** A whole date as people write it: 14/05/1985. */
    static String written(LocalDate date) {
        return FRENCH.format(date);
    }
}
