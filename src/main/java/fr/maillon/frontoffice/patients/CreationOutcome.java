package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.patients.matching.Likeness;
import java.util.List;
import java.util.Map;

/** What came of asking to create somebody. */
public sealed interface CreationOutcome {
    /** Created, provisional; {@code warnings} by field stop nobody. */
    record Created(PatientId patient, Map<String, String> warnings) implements CreationOutcome {
        public Created {
            warnings = Map.copyOf(warnings);
        }
    }

    /** Somebody known is probably the same person: going on needs a reason. {@code others} are shown beside, twins and homonyms. */
    record ProbableDuplicates(List<Alike> probable, List<Alike> others) implements CreationOutcome {
        public ProbableDuplicates {
            probable = List.copyOf(probable);
            others = List.copyOf(others);
        }
    }

    /** Every fault, by the name of its field, in the order of the form. */
    record Invalid(Map<String, String> faults) implements CreationOutcome {}

    /** Nobody looked for this person first, or too long ago. */
    record SearchNeeded() implements CreationOutcome {}

    /** Somebody known and how much she looks like the one to create. */
    record Alike(Candidate candidate, Likeness likeness) {}
}
