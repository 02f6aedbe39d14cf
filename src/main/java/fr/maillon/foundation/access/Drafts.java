package fr.maillon.foundation.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people were typing, kept for the next time they are on that screen, and wiped once it is saved for good. */
@Component
@Transactional
public class Drafts {
    /** {@code key} names a screen and an object by identifiers; {@code body} is what the page put there, 200,000 signs at most. */
    public record Draft(String key, String body) {}

    private final JdbcClient sql;
    private final Clock clock;

    Drafts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void keep(AccountId account, Draft draft) {
        sql.sql("""
                        insert into access.draft (account_id, key, body, saved_at)
                        values (:account, :key, :body, :now)
                        on conflict (account_id, key) do update set body = excluded.body, saved_at = excluded.saved_at
                        """)
                .param("account", account.value())
                .param("key", draft.key())
                .param("body", draft.body())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public void wipe(AccountId account, String key) {
        sql.sql("delete from access.draft where account_id = :account and key = :key")
                .param("account", account.value())
                .param("key", key)
                .update();
    }

    public Optional<String> find(AccountId account, String key) {
        return sql.sql("select body from access.draft where account_id = :account and key = :key")
                .param("account", account.value())
                .param("key", key)
                .query((row, n) -> row.getString(1))
                .optional();
    }
}
