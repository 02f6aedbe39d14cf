package fr.maillon.frontoffice.agenda;

/** What can happen to an appointment. */
enum StoryEvent {
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
    NOTED
}
