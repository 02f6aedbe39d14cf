package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One writer at a time for each resource's time, until the end of the transaction: so what a booking reads as free is
 * free when it is written, and an absence either finds the booking or refuses it. Always exclusive, because every writer
 * rewrites free intervals; always in the order of the keys, so that two never wait for each other.
 */
@Repository
public class ResourceLocks {
    private final JdbcClient sql;

    ResourceLocks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits for whoever holds one of them. To be called before anything of these resources is read. */
    public void take(Collection<ResourceId> resources) {
        var keys = resources.stream()
                .map(ResourceLocks::key)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "{", "}"));
        sql.sql("select pg_advisory_xact_lock(k) from unnest(cast(:keys as bigint[])) k")
                .param("keys", keys)
                .query((row, n) -> n)
                .list();
    }

    /** Two resources with one key would only wait for each other a little more than they must. */
    private static long key(ResourceId resource) {
        return resource.value().getMostSignificantBits()
                ^ Long.rotateLeft(resource.value().getLeastSignificantBits(), 17);
    }
}
