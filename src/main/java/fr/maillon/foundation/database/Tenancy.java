package fr.maillon.foundation.database;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * The structures that the work in hand may see. Every transaction begun inside {@link #within} is fed with them, and
 * row-level security shows nothing else; outside, it shows nothing at all.
 */
@Component
public class Tenancy {
    static final String READ_ONLY = "lecture";

    /** A transaction that begins inside {@code savepoint lecture}, where nothing can be written until it is released. */
    public static final TransactionDefinition READING = reading();

    private static final ScopedValue<Set<UUID>> SEEN = ScopedValue.newInstance();

    private final JdbcClient sql;
    private final LastLines lines;

    Tenancy(JdbcClient sql, LastLines lines) {
        this.sql = sql;
        this.lines = lines;
    }

    /** Does the work with these structures in sight, for the transactions that begin inside it. */
    public static <T extends @Nullable Object, X extends Throwable> T within(
            Set<UUID> structures, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(SEEN, Set.copyOf(structures)).<T, X>call(work);
    }

    /** The structures in sight here; empty outside {@link #within}. */
    public static Set<UUID> seen() {
        return SEEN.orElse(Set.of());
    }

    /**
     * Changes what the running transaction sees, until it ends. For a listener of stored events, whose transaction
     * begins before it can say which structure the event is about.
     */
    public void assume(Set<UUID> structures) {
        Recall.forget();
        lines.write();
        sql.sql("select set_config('maillon.structures', :structures, true)")
                .param("structures", literal(structures))
                .query((row, n) -> row.getString(1))
                .single();
    }

    private static TransactionDefinition reading() {
        var definition = new DefaultTransactionDefinition();
        definition.setName(READ_ONLY);
        return definition;
    }

    /** The text of a PostgreSQL array of these identifiers, as the policies read it. */
    static String literal(Collection<UUID> structures) {
        return structures.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
