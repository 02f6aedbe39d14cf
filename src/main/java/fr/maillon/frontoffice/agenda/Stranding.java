package fr.maillon.frontoffice.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Someone whom a departure from the weekly hours left without openings, and what came of it.
 *
 * @param told what was decided last about the hour since then; nothing while nobody decided anything
 */
public record Stranding(
        Appointment appointment, State state, @Nullable StoryLine told) {
    /** Nobody leaves {@link #OPEN} but by an act. */
    public enum State {
        OPEN,
        /** Somebody is to call; the hour still does not hold. */
        TO_CALL,
        /** Moved, cancelled, here all the same, or held again by what is open. */
        SETTLED
    }
}
