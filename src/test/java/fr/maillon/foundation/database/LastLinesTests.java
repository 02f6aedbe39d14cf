package fr.maillon.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@House
class LastLinesTests {
    private static final String ADD =
            "insert into access.once_key (account_id, key, body_hash, location, done_at) values (?, ?, ?, ?, ?)";

    @Autowired
    LastLines lines;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID account = UUID.randomUUID();
    private TransactionTemplate transaction;
    private TransactionTemplate attempt;

    @BeforeEach
    void begin() {
        transaction = new TransactionTemplate(transactions);
        attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Test
    void areWrittenInTheirOrderWithTheCommit() {
        transaction.executeWithoutResult(status -> {
            add("a");
            add("b");
            assertThat(written()).isEmpty();
        });

        assertThat(written()).containsExactly("a", "b");
    }

    @Test
    void areWrittenBeforeForWhoeverAsks() {
        transaction.executeWithoutResult(status -> {
            add("a");
            lines.write();
            assertThat(written()).containsExactly("a");
            add("b");
        });

        assertThat(written()).containsExactly("a", "b");
    }

    @Test
    void areWrittenAtOnceWithoutATransaction() {
        add("a");

        assertThat(written()).containsExactly("a");
    }

    @Test
    void manyFillManyMessages() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 30).forEach(each -> add("%02d".formatted(each))));

        assertThat(written()).hasSize(30).isSorted();
    }

    @Test
    void aTransactionTakenBackTakesThemToo() {
        transaction.executeWithoutResult(status -> {
            add("a");
            status.setRollbackOnly();
        });

        assertThat(written()).isEmpty();
    }

    @Test
    void aSavepointTakesBackItsOwnAndNoOther() {
        transaction.executeWithoutResult(status -> {
            add("before");
            attempt.executeWithoutResult(within -> {
                add("within");
                lines.write();
                add("within, late");
                within.setRollbackOnly();
            });
            attempt.executeWithoutResult(within -> add("kept"));
            add("after");
        });

        assertThat(written()).containsExactlyInAnyOrder("before", "kept", "after");
    }

    @Test
    void oneThatIsRefusedTakesTheTransactionBack() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    add("a");
                    lines.write();
                    lines.atLast(ADD, account, null, new byte[0], "no key", OffsetDateTime.now(Morning.clock()));
                }))
                .isInstanceOf(DataAccessException.class);

        assertThat(written()).isEmpty();
    }

    @Test
    void thoseOfATransactionInsideAreItsOwn() {
        var inside = new TransactionTemplate(transactions);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            add("outside");
            inside.executeWithoutResult(within -> add("inside"));
            assertThat(written()).containsExactly("inside");
        });

        assertThat(written()).containsExactlyInAnyOrder("inside", "outside");
    }

    private void add(String location) {
        lines.atLast(ADD, account, UUID.randomUUID(), new byte[0], location, OffsetDateTime.now(Morning.clock()));
    }

    private List<String> written() {
        return sql.sql("select location from access.once_key where account_id = :account order by location")
                .param("account", account)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
