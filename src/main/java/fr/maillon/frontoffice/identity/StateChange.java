package fr.maillon.frontoffice.identity;

/** What came of asking the identity to move. */
public sealed interface StateChange {
    /** It moved, perhaps to the same status (a periodic verification). */
    record Moved(IdentityState before, IdentityState after) implements StateChange {
        /** Whether the current matricule and its nature must become history. */
        public boolean losesIns() {
            return before.insi() && !after.insi();
        }
    }

    /** A guard forbids it; {@code reason} is a French sentence. */
    record Refused(String reason) implements StateChange {}
}
