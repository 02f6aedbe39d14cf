package fr.maillon.frontoffice.identity;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is known of a birth date; month or day is 0 when unknown.
 *
 * @param year from 1 to 9999
 */
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || day > longest(year, month)) {
            throw new IllegalArgumentException("no such date");
        }
    }

    /** The calendar day itself. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether day, month and year are all known. */
    public boolean isWhole() {
        return month > 0 && day > 0;
    }

    /**
     * Completes what is missing: 1st of a known month, January for a known day, 31 December for a year alone.
     *
     * <p>Source: RNIV, EXI ID 11 and EXI PP 19.
     */
    public BirthDate complete() {
        if (month == 0 && day == 0) {
            return new BirthDate(LocalDate.of(year, 12, 31), true);
        }
        return new BirthDate(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)), !isWhole());
    }

    /** The first calendar day it may stand for. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), month == 0 ? 1 : Math.max(day, 1));
    }

    /** The last calendar day it may stand for. */
    public LocalDate last() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    private static int longest(int year, int month) {
        return month < 1 || month > 12 ? 31 : YearMonth.of(year, month).lengthOfMonth();
    }
}
