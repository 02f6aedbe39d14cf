package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.foundation.messages.ContactPlan.Situation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules leave, the best first.
 *
 * @param silence why nothing may leave, a French sentence; empty when something may
 * @param caution what whoever writes or calls must know, a French sentence; empty when nothing
 */
record Allowed(Situation situation, List<Recipient> recipients, String silence, String caution) {
    /**
     * Somebody who may be reached in one way.
     *
     * @param representative who receives in her place; none for the person herself
     * @param name of the representative; empty for the person, whose name the caller has
     * @param address E.164, e-mail address, or empty for a letter to her home
     */
    record Recipient(@Nullable UUID representative, String name, Channel channel, String address, boolean verified) {
        boolean self() {
            return representative == null;
        }

        /** Masked. */
        @Override
        public String toString() {
            return "Recipient[" + (self() ? "self" : "other") + ", " + channel + "]";
        }
    }

    Allowed {
        recipients = List.copyOf(recipients);
    }
}
