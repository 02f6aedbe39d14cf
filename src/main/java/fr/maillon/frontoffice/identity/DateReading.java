package fr.maillon.frontoffice.identity;

/** What came of reading a birth date. */
public sealed interface DateReading {
    /** A date, perhaps incomplete. */
    record Read(PartialDate date) implements DateReading {}

    /** Written like a date, but no possible birth: {@code reason} is a French sentence. */
    record Refused(String reason) implements DateReading {}

    /** Nothing in it looks like a date. */
    record NotADate() implements DateReading {}
}
