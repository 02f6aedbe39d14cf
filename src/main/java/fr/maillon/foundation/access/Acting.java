package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is acting in this request. {@code memberships} holds only the structures in which her roles give her the right
 * to this very route; {@code current} is the one for which she acts when she creates something.
 */
public record Acting(
        AccountId account, String displayName, Map<StructureId, Set<Role>> memberships, StructureId current) {

    public Acting {
        memberships = Map.copyOf(memberships);
    }

    /** Her roles in the current structure; empty when she has none there. */
    public Set<Role> roles() {
        return memberships.getOrDefault(current, Set.of());
    }

    /** The structures that this request may see. */
    public Set<StructureId> structures() {
        return memberships.keySet();
    }

    Set<UUID> seen() {
        return structures().stream().map(StructureId::value).collect(Collectors.toUnmodifiableSet());
    }
}
