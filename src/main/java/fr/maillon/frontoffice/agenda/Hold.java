package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Time of someone kept for five minutes, in sight of every desk, for one call card or for whoever keeps it. */
public record Hold(
        HoldId id,
        ResourceId resource,
        Slot slot,
        AccountId by,
        @Nullable UUID card,
        String holder,
        Instant until) {}
