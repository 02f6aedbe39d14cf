package fr.maillon.foundation.messages;

/** Where a message stands. */
public enum MessageStatus {
    QUEUED,
    SENT,
    FAILED,
    CANCELLED,
    PRINTED
}
