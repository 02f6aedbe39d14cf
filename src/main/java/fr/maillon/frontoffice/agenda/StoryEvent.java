package fr.maillon.frontoffice.agenda;

/** What can happen to an appointment: each is a chapter of its story, and its name is kept with it. */
public enum StoryEvent {
    BOOKED,
    MOVED,
    RESIZED,
    SWAPPED,
    STATUS,
    CANCELLED,
    POSTPONED,
    REOPENED,
    UNDONE,
    IDENTIFIED,
    NOTED,
    /** Her hour no longer holds, and she is to be told by telephone. */
    TO_CALL;

    /** Whether it says what becomes of the hour. */
    boolean decides() {
        return this != IDENTIFIED && this != NOTED;
    }
}
