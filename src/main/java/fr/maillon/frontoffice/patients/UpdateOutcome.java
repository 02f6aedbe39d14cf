package fr.maillon.frontoffice.patients;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of asking to change a record. */
public sealed interface UpdateOutcome {
    /** Changed; the record now has this version. {@code warnings} by field stop nobody. */
    record Updated(int version, Map<String, String> warnings) implements UpdateOutcome {
        public Updated {
            warnings = Map.copyOf(warnings);
        }
    }

    /** Nothing differed from what is stored. */
    record Unchanged() implements UpdateOutcome {}

    /**
     * Somebody changed the same fields meanwhile: what became of them, and the version to choose again from.
     *
     * @param wanted of the fields of an identity, those where the second editor wrote something of her own
     */
    record Stale(int version, List<Change> since, Set<Trait> wanted) implements UpdateOutcome {
        public Stale {
            since = List.copyOf(since);
            wanted = Set.copyOf(wanted);
        }

        Stale(int version, List<Change> since) {
            this(version, since, Set.of());
        }
    }

    /** Every fault, by the name of its field, in the order of the form. */
    record Invalid(Map<String, String> faults) implements UpdateOutcome {}

    /** A guard forbids it; {@code reason} is a French sentence. */
    record Refused(String reason) implements UpdateOutcome {}

    /** No such record among those one may open. */
    record Unknown() implements UpdateOutcome {}
}
