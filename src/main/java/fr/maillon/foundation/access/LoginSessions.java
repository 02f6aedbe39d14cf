package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of login sessions. */
@Repository
class LoginSessions {
    /** A working day, then one signs in again. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcClient sql;
    private final Memberships memberships;
    private final Renewal renewal;

    LoginSessions(JdbcClient sql, Memberships memberships, Renewal renewal) {
        this.sql = sql;
        this.memberships = memberships;
        this.renewal = renewal;
    }

    void open(SecretToken token, AccountId account, StructureId current, @Nullable SecretToken desk, Instant now) {
        sql.sql("""
                        insert into access.login_session
                            (token_hash, account_id, current_structure, desk_hash, opened_at, last_seen_at)
                        values (:token, :account, :current, :desk, :now, :now)
                        """)
                .param("token", token.hash())
                .param("account", account.value())
                .param("current", current.value())
                .param("desk", desk == null ? null : desk.hash())
                .param("now", utc(now))
                .update();
    }

    /** Another session of the same account, at the same desk and for the same structure. */
    void reopen(SecretToken fresh, byte[] before, Instant now) {
        sql.sql("""
                        insert into access.login_session
                            (token_hash, account_id, current_structure, desk_hash, opened_at, last_seen_at)
                        select :fresh, account_id, current_structure, desk_hash, :now, :now
                        from access.login_session
                        where token_hash = :before
                        """)
                .param("fresh", fresh.hash())
                .param("now", utc(now))
                .param("before", before)
                .update();
    }

    /** The session of this secret, unless it ended, is older than twelve hours, or its account was disabled. */
    Optional<LoginSession> find(byte[] token, Instant now) {
        return sql.sql("""
                        select s.account_id, a.display_name, a.login, s.current_structure, s.opened_at, s.last_seen_at, s.locked_at,
                            a.password_to_change, a.password_set_at, coalesce(d.name, ''), coalesce(d.counter, false)
                        from access.login_session s
                        join access.account a on a.id = s.account_id and a.disabled_at is null
                        left join access.desk d on d.desk_hash = s.desk_hash
                        where s.token_hash = :token and s.ended_at is null and s.opened_at > :oldest
                        """)
                .param("token", token)
                .param("oldest", utc(now.minus(LONGEST)))
                .query((row, n) -> session(row))
                .optional();
    }

    private LoginSession session(ResultSet row) throws SQLException {
        var account = new AccountId(row.getObject(1, UUID.class));
        var works = memberships.of(account);
        var opened = row.getObject(5, OffsetDateTime.class).toInstant();
        var passwordSet = row.getObject(9, OffsetDateTime.class).toInstant();
        return new LoginSession(
                account,
                row.getString(2),
                row.getString(3),
                new StructureId(row.getObject(4, UUID.class)),
                opened,
                row.getObject(6, OffsetDateTime.class).toInstant(),
                instant(row.getObject(7, OffsetDateTime.class)),
                row.getBoolean(8) || renewal.due(passwordSet, works.values(), opened),
                passwordSet,
                new Desk(row.getString(10), row.getBoolean(11)),
                works);
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

    /** The sessions that still open something, the last used first; {@code token} is the one that asks. */
    List<OpenSession> openOf(AccountId account, byte[] token, Instant now) {
        return sql.sql("""
                        select s.id, s.token_hash = :token, s.opened_at, s.last_seen_at, s.locked_at is not null, coalesce(d.name, '')
                        from access.login_session s
                        left join access.desk d on d.desk_hash = s.desk_hash
                        where s.account_id = :account and s.ended_at is null and s.opened_at > :oldest
                        order by s.last_seen_at desc
                        """)
                .param("token", token)
                .param("account", account.value())
                .param("oldest", utc(now.minus(LONGEST)))
                .query((row, n) -> new OpenSession(
                        row.getObject(1, UUID.class),
                        row.getBoolean(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getBoolean(5),
                        row.getString(6)))
                .list();
    }

    /** The browser of this session has a new secret: it had lost the old one, or never had any. */
    void sitAt(byte[] token, SecretToken desk) {
        sql.sql("update access.login_session set desk_hash = :desk where token_hash = :token")
                .param("desk", desk.hash())
                .param("token", token)
                .update();
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

    /** Each waits for its owner's password, which opens another in its place. */
    void lockAll(AccountId account, Instant now) {
        sql.sql("""
                        update access.login_session set locked_at = :now
                        where account_id = :account and ended_at is null and locked_at is null
                        """).param("now", utc(now)).param("account", account.value()).update();
    }

    void end(byte[] token, Instant now) {
        sql.sql("update access.login_session set ended_at = :now where token_hash = :token and ended_at is null")
                .param("now", utc(now))
                .param("token", token)
                .update();
    }

    /** Ends one session of this account by its name; false when it has none such that is open. */
    boolean end(AccountId account, UUID session, Instant now) {
        return sql.sql("""
                        update access.login_session set ended_at = :now
                        where account_id = :account and id = :session and ended_at is null
                        """)
                        .param("now", utc(now))
                        .param("account", account.value())
                        .param("session", session)
                        .update()
                == 1;
    }

    void endAll(AccountId account, Instant now) {
        sql.sql("update access.login_session set ended_at = :now where account_id = :account and ended_at is null")
                .param("now", utc(now))
                .param("account", account.value())
                .update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
