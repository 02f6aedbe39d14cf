package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.TraitComparison;

/** What came of accepting the identity that INSi, a card or a datamatrix gave. */
public sealed interface InsOutcome {
    /** The returned traits are now those of the record. */
    record Accepted(int version, IdentityStatus status) implements InsOutcome {}

    /** One word or one digit apart: accepting needs a reason. */
    record NeedsReason(TraitComparison comparison) implements InsOutcome {}

    /** Too far apart: it is somebody else, or a doubt to be recorded. */
    record SomebodyElse(TraitComparison comparison) implements InsOutcome {}

    /** Another record bears this matricule: one of the two is a duplicate. */
    record BorneByAnother(PatientId bearer) implements InsOutcome {}

    /** The list does not begin with the first given name that was cut out of it. */
    record FirstNameToCutOut() implements InsOutcome {}

    /** A guard forbids it; {@code reason} is a French sentence. */
    record Refused(String reason) implements InsOutcome {}

    /** No such record among those one may open. */
    record Unknown() implements InsOutcome {}
}
