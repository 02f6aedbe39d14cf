package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.patients.contacts.ContactSheet;
import java.util.List;

/** What came of opening a record. */
public sealed interface Opening {
    /** The whole of it, the latest of its history first. */
    record Opened(Identity identity, ContactSheet contacts, List<EvidenceSeen> evidence, List<Change> history)
            implements Opening {
        public Opened {
            evidence = List.copyOf(evidence);
            history = List.copyOf(history);
        }
    }

    /** There is such a record, and it opens only by breaking the glass. */
    record Confidential(PatientId patient, StructureId structure, long ipp) implements Opening {}

    /** No such record among those in sight. */
    record Unknown() implements Opening {}
}
