package fr.maillon.frontoffice.patients.contacts;

import java.util.List;

/**
 * Who may be written to about a person, and by which ways, the best first.
 *
 * @param silence why nothing may leave, a French sentence; empty when something may
 * @param caution what whoever writes or calls must know, a French sentence; empty when nothing
 */
public record ContactPlan(List<Recipient> recipients, String silence, String caution) {
    /**
     * Somebody who may be reached in one way.
     *
     * @param self the person herself, and not a representative
     * @param name of the representative; empty for the person, whose name the caller has
     * @param address E.164, e-mail address, or empty for a letter
     * @param lines of the postal address, for a letter
     */
    public record Recipient(
            boolean self, String name, Channel channel, String address, List<String> lines, boolean verified) {
        public Recipient {
            lines = List.copyOf(lines);
        }

        /** Masked. */
        @Override
        public String toString() {
            return "Recipient[" + (self ? "self" : "other") + ", " + channel + "]";
        }
    }

    public ContactPlan {
        recipients = List.copyOf(recipients);
    }

    /** Whether nothing may leave. */
    public boolean isSilent() {
        return recipients.isEmpty();
    }
}
