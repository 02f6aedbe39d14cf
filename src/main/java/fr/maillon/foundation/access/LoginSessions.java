package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of login sessions. */
@Repository
class LoginSessions {
    /** A working day, then one signs in again. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcClient sql;
    private final Accounts accounts;

    LoginSessions(JdbcClient sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    void open(SecretToken token, AccountId account, StructureId current, Instant now) {
        sql.sql("""
                        insert into access.login_session
                            (token_hash, account_id, current_structure, opened_at, last_seen_at)
                        values (:token, :account, :current, :now, :now)
                        """)
                .param("token", token.hash())
                .param("account", account.value())
                .param("current", current.value())
                .param("now", utc(now))
                .update();
    }

    /** The session of this secret, unless it ended, is older than twelve hours, or its account was disabled. */
    Optional<LoginSession> find(byte[] token, Instant now) {
        return sql.sql("""
                        select s.account_id, a.display_name, a.login, s.current_structure, s.opened_at, s.last_seen_at, s.locked_at
                        from access.login_session s
                        join access.account a on a.id = s.account_id and a.disabled_at is null
                        where s.token_hash = :token and s.ended_at is null and s.opened_at > :oldest
                        """)
                .param("token", token)
                .param("oldest", utc(now.minus(LONGEST)))
                .query((row, n) -> {
                    var account = new AccountId(row.getObject(1, UUID.class));
                    return new LoginSession(
                            account,
                            row.getString(2),
                            row.getString(3),
                            new StructureId(row.getObject(4, UUID.class)),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            instant(row.getObject(7, OffsetDateTime.class)),
                            accounts.memberships(account));
                })
                .optional();
    }

    /** The login that opened this session, even if it is locked or too old; not if it was ended. */
    Optional<String> loginOf(byte[] token) {
        return sql.sql("""
                        select a.login
                        from access.login_session s
                        join access.account a on a.id = s.account_id and a.disabled_at is null
                        where s.token_hash = :token and s.ended_at is null
                        """)
                .param("token", token)
                .query((row, n) -> row.getString(1))
                .optional();
    }

    void seen(byte[] token, Instant now) {
        sql.sql("update access.login_session set last_seen_at = :now where token_hash = :token and locked_at is null")
                .param("now", utc(now))
                .param("token", token)
                .update();
    }

    void lock(byte[] token, Instant now) {
        sql.sql("update access.login_session set locked_at = :now where token_hash = :token and locked_at is null")
                .param("now", utc(now))
                .param("token", token)
                .update();
    }

    void end(byte[] token, Instant now) {
        sql.sql("update access.login_session set ended_at = :now where token_hash = :token and ended_at is null")
                .param("now", utc(now))
                .param("token", token)
                .update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
