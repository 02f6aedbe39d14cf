package fr.maillon.foundation.messages;

import fr.maillon.foundation.messages.ContactPlan.Destination;
import fr.maillon.foundation.messages.ContactPlan.Way;

/** What can leave the house by itself in one structure's name; paper always can. */
record Means(boolean email, boolean sms) {
    boolean carry(Way way) {
        return switch (way.destination()) {
            case Destination.Mailbox mailbox -> email;
            case Destination.Mobile mobile -> sms;
            case Destination.Letterbox letterbox -> true;
        };
    }
}
