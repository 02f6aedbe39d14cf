package fr.maillon.frontoffice.reception;

import java.util.Map;

/** What came of writing on a card. */
public sealed interface CardOutcome {
    record Saved(CallCard card) implements CardOutcome {}

    /** Every fault, by field, as a French sentence. */
    record Invalid(Map<String, String> faults) implements CardOutcome {}

    /** Somebody wrote meanwhile: what the card says now. */
    record ChangedMeanwhile(CallCard current) implements CardOutcome {}

    record Closed(CallCard card) implements CardOutcome {}
}
