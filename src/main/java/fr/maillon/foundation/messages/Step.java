package fr.maillon.foundation.messages;

/** What a message is for; with the appointment and its version, it makes one message and only one. */
public enum Step {
    CONFIRMATION,
    REMINDER,
    CANCELLATION
}
