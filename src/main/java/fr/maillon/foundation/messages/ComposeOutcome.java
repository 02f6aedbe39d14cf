package fr.maillon.foundation.messages;

import java.time.Instant;

/** What came of asking that someone be told. */
public sealed interface ComposeOutcome {
    /**
     * Kept, word for word.
     *
     * @param notBefore when it leaves at the earliest; until then it can be stopped without a trace outside
     */
    record Queued(MessageId message, Channel channel, Instant notBefore) implements ComposeOutcome {}

    /** The same appointment, step and version were already asked for: nothing new is sent. */
    record AlreadyThere(MessageId message) implements ComposeOutcome {}

    /** A later version of the appointment was heard of, or its end: this notice comes too late. */
    record Overtaken() implements ComposeOutcome {}

    /** Nobody may be written to; {@code reason} says why, and so whether to call. */
    record Silent(Reason reason) implements ComposeOutcome {}

    /** Why nobody is written to. */
    enum Reason {
        DECEASED("Cette personne est décédée\u00a0: plus aucun message ne part."),
        OPPOSED("Cette personne s’oppose aux messages\u00a0: appelez-la."),
        NO_ALLOWED_WAY("Aucune adresse que nous ayons le droit d’utiliser\u00a0: appelez la personne.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
