package fr.maillon.foundation.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time keys, written in the transaction of what they protect: the same key gives the same answer. */
@Component
class OnceKeys {
    private final JdbcClient sql;
    private final Clock clock;

    OnceKeys(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What a key means when it comes. */
    sealed interface Known {
        record New() implements Known {}

        record Done(String location) implements Known {}

        record OtherBody() implements Known {}

        record InFlight() implements Known {}
    }

    /** Takes the key for the running transaction, or says what became of it. */
    Known take(AccountId account, UUID key, byte[] body) {
        if (!alone(account, key)) {
            return new Known.InFlight();
        }
        return sql.sql("select body_hash, location from access.once_key where account_id = :account and key = :key")
                .param("account", account.value())
                .param("key", key)
                .query((row, n) -> Arrays.equals(row.getBytes(1), body)
                        ? (Known) new Known.Done(row.getString(2))
                        : new Known.OtherBody())
                .optional()
                .orElseGet(Known.New::new);
    }

    void done(AccountId account, UUID key, byte[] body, String location) {
        sql.sql("""
                        insert into access.once_key (account_id, key, body_hash, location, done_at)
                        values (:account, :key, :body, :location, :now)
                        """)
                .param("account", account.value())
                .param("key", key)
                .param("body", body)
                .param("location", location)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private boolean alone(AccountId account, UUID key) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, 7))")
                .param("key", account.value() + "/" + key)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }
}
