package fr.maillon.frontoffice.patients.matching;

import java.util.List;

/**
 * How much two records look like one person, and why, in words.
 *
 * @param score from 0 to 100
 * @param reasons French, without capital or full stop, the strongest first
 */
public record Likeness(Level level, int score, List<String> reasons) {
    /** From the surest to none. */
    public enum Level {
        /** One person: the same matricule, or all five traits. */
        CERTAIN,
        /** Nobody creates or validates beside it without saying why. */
        PROBABLE,
        /** Shown, and left to the eye. */
        POSSIBLE,
        /** Someone else, homonyms and twins included. */
        DISTINCT;

        /** Whether going on needs a reason. */
        public boolean needsReason() {
            return this == CERTAIN || this == PROBABLE;
        }
    }

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** The reasons as one phrase. */
    public String inWords() {
        return String.join(", ", reasons);
    }
}
