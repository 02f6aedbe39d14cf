package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A login session as the database has it, with where its account works today and the desk it was opened at. */
record LoginSession(
        AccountId account,
        String displayName,
        String login,
        StructureId current,
        Instant openedAt,
        Instant lastSeenAt,
        @Nullable Instant lockedAt,
        boolean passwordToChange,
        Instant passwordSetAt,
        Desk desk,
        Map<StructureId, Set<Role>> memberships) {

    boolean locked() {
        return lockedAt != null;
    }
}
