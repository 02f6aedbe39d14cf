package fr.maillon.foundation.printing;

import static fr.maillon.foundation.printing.Typography.NO_BREAK;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and hours as they are read in France: words in letters, figures on screens; local to the site they are about. */
public final class FrenchDates {
    private static final DateTimeFormatter SCREEN_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter SCREEN_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH);

    private FrenchDates() {}

    /** « 3 février 2026 », « 1er février 2026 ». */
    public static String inLetter(LocalDate date) {
        var day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        var month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return day + NO_BREAK + month + " " + date.getYear();
    }

    /** « lundi 23 novembre 2026 ». */
    public static String withWeekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH) + NO_BREAK + inLetter(date);
    }

    /** « 14 h 30 », « 8 h », « 0 h 05 ». */
    public static String inLetter(LocalTime time) {
        var minutes = time.getMinute() == 0 ? "" : NO_BREAK + "%02d".formatted(time.getMinute());
        return time.getHour() + String.valueOf(NO_BREAK) + "h" + minutes;
    }

    /** « lundi 23 novembre 2026 à 14 h 30 ». */
    public static String withWeekday(LocalDateTime moment) {
        return withWeekday(moment.toLocalDate()) + " à" + NO_BREAK + inLetter(moment.toLocalTime());
    }

    /** « 03/02/2026 ». */
    public static String onScreen(LocalDate date) {
        return SCREEN_DATE.format(date);
    }

    /** What is said of a day that cannot be read: what was received, as a French eye reads it, and how to write one. */
    public static String noSuchDay(String typed) {
        if (typed.strip().matches("\\d{1,2}[/. -]\\d{1,2}(?:[/. -]\\d{2,4})?")) {
            return "Le\u00a0" + typed.strip() + " n’existe pas au calendrier.";
        }
        return typed.isBlank()
                ? "Ce jour est vide ou inachevé\u00a0: 23/11/2026 par exemple."
                : "Ce jour ne se lit pas\u00a0: «\u202f"
                        + typed.strip().replaceFirst("^\\+?(\\d+)-(\\d+)-(\\d+)$", "$3/$2/$1")
                        + "\u202f». Écrivez-le ainsi\u00a0: 23/11/2026.";
    }

    /** The same of an hour. */
    public static String noSuchHour(String typed) {
        return typed.isBlank()
                ? "Cette heure est vide ou inachevée\u00a0: 14:30 par exemple."
                : "Cette heure ne se lit pas\u00a0: «\u202f" + typed.strip()
                        + "\u202f». Écrivez-la ainsi\u00a0: 14:30.";
    }

    /** « 14:30 ». */
    public static String onScreen(LocalTime time) {
        return SCREEN_TIME.format(time);
    }
}
