package fr.maillon.frontoffice.agenda;

/** What can come of keeping an hour while one talks. */
public sealed interface HoldOutcome {
    record Kept(Hold hold) implements HoldOutcome {}

    /** It is not free any more. */
    record Taken() implements HoldOutcome {}

    /** Kept by somebody else, or by the same one for another call. */
    record KeptByOther(Hold hold) implements HoldOutcome {}
}
