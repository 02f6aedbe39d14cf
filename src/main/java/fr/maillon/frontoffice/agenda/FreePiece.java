package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Time in which a principal and all companions are free together, long enough for what is asked. {@code reachedAt} is the
 * start of the principal's own free interval: pieces come in that order. {@code open} to {@code until}: the hours between
 * which the motif lets one begin.
 */
record FreePiece(
        ResourceId principal,
        String principalName,
        SiteId site,
        Instant reachedAt,
        Slot free,
        Instant gridFrom,
        Duration grid,
        int shown,
        int before,
        int after,
        boolean newcomer,
        Instant since,
        Instant until,
        List<ResourceId> companions,
        List<String> companionNames) {

    FreePiece {
        companions = List.copyOf(companions);
        companionNames = List.copyOf(companionNames);
    }

    boolean holds(ResourceId resource) {
        return principal.equals(resource) || companions.contains(resource);
    }
}
