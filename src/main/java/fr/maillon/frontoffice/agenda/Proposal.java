package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.util.List;

/**
 * An hour that is free: what the person would be told, with whom, where, and what else is free for it. {@code reasons}
 * say in French why it stands where it stands in the list.
 */
public record Proposal(
        Slot slot,
        ResourceId principal,
        String principalName,
        SiteId site,
        List<ResourceId> companions,
        List<String> companionNames,
        boolean newcomer,
        List<String> reasons) {
    public Proposal {
        companions = List.copyOf(companions);
        companionNames = List.copyOf(companionNames);
        reasons = List.copyOf(reasons);
    }
}
