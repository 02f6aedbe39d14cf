package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of an administrator's act on an account. */
public sealed interface AccountOutcome {
    record Done() implements AccountOutcome {}

    /** The words with which its owner signs in once; they are shown now and never again. */
    record Passphrase(AccountCard account, String words) implements AccountOutcome {
        /** Masked: it holds a password. */
        @Override
        public String toString() {
            return "Passphrase[***]";
        }
    }

    /** In the order of the form. */
    record Faulty(Map<String, String> faults) implements AccountOutcome {
        public Faulty {
            faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
        }
    }

    /** Nobody else could administer this structure. */
    record LastAdministrator(StructureId structure) implements AccountOutcome {}

    /** This account also works where she who asks administers nothing: its name and its password are not hers to change. */
    record SharedElsewhere() implements AccountOutcome {}

    /** Somebody else changed it since the form was shown. */
    record Overtaken() implements AccountOutcome {}

    record Unknown() implements AccountOutcome {}
}
