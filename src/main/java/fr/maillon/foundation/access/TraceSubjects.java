package fr.maillon.foundation.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who the people of the journal are: a question of this module, answered by the one that knows them. */
public interface TraceSubjects {

    /** Somebody who may be meant. {@code birth} is empty when it may not be shown. */
    record Subject(UUID id, String name, String birth) {
        /** Masked: it names a person. */
        @Override
        public String toString() {
            return "Subject[" + id + "]";
        }
    }

    /** Who may be meant by what was typed; the search leaves its own row. */
    List<Subject> meant(Acting by, String typed);

    /** Names to show on a line; those out of sight are absent. */
    Map<UUID, String> names(Acting by, Collection<UUID> people);
}
