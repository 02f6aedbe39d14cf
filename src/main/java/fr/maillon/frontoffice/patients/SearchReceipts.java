package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipts of the searches made, forgotten once they are too old to be used. */
@Component
class SearchReceipts {
    private static final Duration GOOD_FOR = Duration.ofHours(12);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final JdbcClient sql;
    private final Clock clock;

    SearchReceipts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    SearchReceipt give(Acting to, String typed, int hits) {
        var receipt = new SearchReceipt(Identifiers.next());
        sql.sql("""
                        insert into patients.search (structure_id, id, account_id, at, hits, typed)
                        values (:structure, :id, :account, :now, :hits, :typed)
                        """)
                .param("structure", to.current().value())
                .param("id", receipt.value())
                .param("account", to.account().value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("hits", hits)
                .param("typed", typed)
                .update();
        return receipt;
    }

    /** The latest search of these words by this person in the current structure, while it is fresh. */
    Optional<SearchReceipt> latest(Acting of, String typed) {
        return sql.sql("""
                        select id from patients.search
                        where structure_id = :structure and account_id = :account and at >= :tooOld and typed = :typed
                        order by at desc, id desc limit 1
                        """)
                .param("structure", of.current().value())
                .param("account", of.account().value())
                .param("tooOld", before(FRESH))
                .param("typed", typed)
                .query((row, n) -> new SearchReceipt(row.getObject(1, UUID.class)))
                .optional();
    }

    /** What this person typed in that search, while it is fresh. */
    Optional<String> typed(Acting of, SearchReceipt search) {
        return sql.sql("""
                        select typed from patients.search
                        where structure_id = :structure and id = :id and account_id = :account and at >= :tooOld
                        """)
                .param("structure", of.current().value())
                .param("id", search.value())
                .param("account", of.account().value())
                .param("tooOld", before(FRESH))
                .query(String.class)
                .optional();
    }

    /** The words that serve no longer, and the receipts that are good for nothing. */
    void forget(StructureId structure) {
        sql.sql("delete from patients.search where structure_id = :structure and at < :tooOld")
                .param("structure", structure.value())
                .param("tooOld", before(GOOD_FOR))
                .update();
        sql.sql("""
                        update patients.search set typed = ''
                        where structure_id = :structure and at < :tooOld and typed <> ''
                        """)
                .param("structure", structure.value())
                .param("tooOld", before(FRESH))
                .update();
    }

    boolean isGood(SearchReceipt receipt, Acting of) {
        return sql.sql("""
                        select 1 from patients.search
                        where structure_id = :structure and id = :id and account_id = :account and at >= :tooOld
                        """)
                .param("structure", of.current().value())
                .param("id", receipt.value())
                .param("account", of.account().value())
                .param("tooOld", before(GOOD_FOR))
                .query((row, n) -> n)
                .optional()
                .isPresent();
    }

    private OffsetDateTime before(Duration age) {
        return OffsetDateTime.ofInstant(clock.instant().minus(age), ZoneOffset.UTC);
    }
}
