package fr.maillon.foundation.access;

import fr.maillon.foundation.database.LastLines;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private final LastLines lines;
    private final Clock clock;

    OnceKeys(JdbcClient sql, LastLines lines, Clock clock) {
        this.sql = sql;
        this.lines = lines;
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
        return sql.sql("select alone, body_hash, location from access.take_once_key(:account, :key)")
                .param("account", account.value())
                .param("key", key)
                .query((row, n) -> known(row, body))
                .single();
    }

    private static Known known(ResultSet row, byte[] body) throws SQLException {
        if (!row.getBoolean(1)) {
            return new Known.InFlight();
        }
        var done = row.getBytes(2);
        if (done == null) {
            return new Known.New();
        }
        return Arrays.equals(done, body) ? new Known.Done(row.getString(3)) : new Known.OtherBody();
    }

    void done(AccountId account, UUID key, byte[] body, String location) {
        lines.atLast(
                "insert into access.once_key (account_id, key, body_hash, location, done_at) values (?, ?, ?, ?, ?)",
                account.value(),
                key,
                body,
                location,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
