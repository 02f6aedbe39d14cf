package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request as it is noted: who speaks, about whom, how that was checked, what is asked, how urgent, what was done.
 *
 * @param callbackPhone E.164
 * @param note for the appointment booked from it
 * @param hold the hour kept in the agenda while one talks; it may have lapsed
 * @param version counts the writings, so that a second person sees what changed
 */
public record CallCard(
        StructureId structure,
        CardId id,
        Channel channel,
        Instant openedAt,
        AccountId openedBy,
        String callerName,
        @Nullable Relation relation,
        @Nullable String callbackPhone,
        @Nullable UUID patient,
        IdentityChecked identity,
        String request,
        String verbatim,
        Triage triage,
        @Nullable UUID motif,
        Wish wish,
        String note,
        @Nullable UUID hold,
        @Nullable Action action,
        String target,
        @Nullable UUID appointment,
        @Nullable Instant closedAt,
        @Nullable AccountId closedBy,
        int version) {

    /** Nothing was written on it yet: what it says, it says from the call that it answers. */
    public boolean untouched() {
        return version == 1;
    }

    public boolean closed() {
        return closedAt != null;
    }
}
