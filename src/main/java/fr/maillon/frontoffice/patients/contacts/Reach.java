package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.foundation.messages.ContactPlan;

/**
 * Who may be told about a person, and what to know before telling.
 *
 * @param silence why nothing may leave, a French sentence; empty when something may, were it a call
 * @param caution what whoever writes or calls must know, a French sentence; empty when nothing
 */
public record Reach(ContactPlan plan, String silence, String caution) {
    /** Whether nothing may leave. */
    public boolean isSilent() {
        return !silence.isEmpty();
    }
}
