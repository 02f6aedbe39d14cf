package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An account as those who administer it see it.
 *
 * @param roles what it may do today, in the structures of whoever looks; empty once its access ended there
 * @param waiting whether its owner has yet to choose her own password
 * @param lastSeenAt when one of her sessions last did something; nothing when she never signed in
 * @param blockedUntil failed logins make it wait until then
 */
public record AccountCard(
        AccountId id,
        String login,
        String name,
        Map<StructureId, Set<Role>> roles,
        boolean waiting,
        @Nullable Instant lastSeenAt,
        @Nullable Instant blockedUntil) {
    public AccountCard {
        roles = Map.copyOf(roles);
    }

    /** Its name and roles as a form shows them; the form sends it back, and is late when it is no longer this. */
    public String mark() {
        var pairs = roles.entrySet().stream()
                .flatMap(place -> place.getValue().stream().map(role -> TypedAccount.pair(place.getKey(), role)))
                .sorted()
                .collect(Collectors.joining(" "));
        return pairs + " " + name;
    }

    /** Whether it works no more in any of the structures of whoever looks. */
    public boolean ended() {
        return roles.isEmpty();
    }
}
