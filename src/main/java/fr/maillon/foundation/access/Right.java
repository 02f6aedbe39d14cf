package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One line of the rights table: a route, who may take it, and how its work is done.
 *
 * @param open anyone may take it, signed in or not
 * @param allowed roles that may, {@code denied} roles that may not; a denial beats any permission
 * @param work the transaction its handler runs in
 * @param once its form carries a one-time key
 */
record Right(String method, String path, boolean open, Set<Role> allowed, Set<Role> denied, Work work, boolean once) {

    enum Work {
        /** A transaction in which the handler can only read; its trace is written after it. */
        LECTURE,
        /** A transaction in which the handler reads and writes. */
        ECRITURE,
        /** None: streams, pages that ask nothing of the database. */
        SANS
    }

    /** The structures in which these memberships give this right. */
    Map<StructureId, Set<Role>> grantedAmong(Map<StructureId, Set<Role>> memberships) {
        return memberships.entrySet().stream()
                .filter(place -> grants(place.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    boolean grants(Set<Role> roles) {
        return roles.stream().noneMatch(denied::contains) && roles.stream().anyMatch(allowed::contains);
    }

    static Map<String, Role> rolesByCode() {
        return Set.of(Role.values()).stream().collect(Collectors.toUnmodifiableMap(Role::code, Function.identity()));
    }
}
