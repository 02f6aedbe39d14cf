package fr.maillon.frontoffice.agenda;

import java.time.Instant;

/** What can come of keeping an hour while one talks. */
public sealed interface HoldOutcome {
    record Kept(Hold hold) implements HoldOutcome {}

    /** It is not free any more. */
    record Taken() implements HoldOutcome {}

    record KeptByOther(String holder, Instant until) implements HoldOutcome {}
}
