package fr.maillon.foundation.messages;

import fr.maillon.foundation.messages.ContactPlan.Destination;
import fr.maillon.foundation.messages.ContactPlan.Way;

/** What a message is for; with the appointment and its version, it makes one message and only one. */
public enum Step {
    CONFIRMATION,
    /** In writing, with what is to be prepared. */
    SEVEN_DAYS_BEFORE,
    /** In a few words, early enough for someone else to have the hour. */
    TWO_DAYS_BEFORE,
    /** For what presses. */
    DAY_BEFORE,
    CANCELLATION;

    /** Whether what leaves this way still arrives in time. */
    boolean arrivesBy(Way way) {
        return !(isShort() && way.destination() instanceof Destination.Letterbox);
    }

    /** 0 for the ways that suit it: a telephone for a few words, writing for all the rest. */
    int rank(Way way) {
        return isShort() == way.destination() instanceof Destination.Mobile ? 0 : 1;
    }

    /** Whether someone should call when no text message can leave; whoever books by telephone has just been told. */
    boolean isWorthACall() {
        return this != CONFIRMATION;
    }

    private boolean isShort() {
        return this == TWO_DAYS_BEFORE || this == DAY_BEFORE;
    }
}
