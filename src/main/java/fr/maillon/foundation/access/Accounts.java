package fr.maillon.foundation.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts. */
@Repository
class Accounts {
    private static final RowMapper<Account> ACCOUNT = (row, n) -> new Account(
            new AccountId(row.getObject(1, UUID.class)),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getBoolean(5),
            row.getObject(6, OffsetDateTime.class).toInstant(),
            row.getBoolean(7));

    private static final String SELECT = """
            select id, login, display_name, password_hash, password_to_change, password_set_at, disabled_at is not null
            from access.account
            """;

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code toChange}: its password was chosen by someone else, and opens nothing but the page where it is changed. */
    record Account(
            AccountId id,
            String login,
            String displayName,
            String passwordHash,
            boolean toChange,
            Instant passwordSetAt,
            boolean disabled) {}

    /** By login as stored: trimmed and in lower case; never a disabled one. */
    Optional<Account> byLogin(String login) {
        return sql.sql(SELECT + "where login = :login and disabled_at is null")
                .param("login", login)
                .query(ACCOUNT)
                .optional();
    }

    /** Disabled ones too. */
    Optional<Account> byId(AccountId id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(ACCOUNT)
                .optional();
    }

    /** False when somebody has this login, in whatever structure, still or no more. */
    boolean add(AccountId id, String login, String displayName, String passwordHash, boolean toChange) {
        return sql.sql("""
                        insert into access.account (id, login, display_name, password_hash, password_to_change)
                        values (:id, :login, :name, :hash, :toChange)
                        on conflict (login) do nothing
                        """)
                        .param("id", id.value())
                        .param("login", login)
                        .param("name", displayName)
                        .param("hash", passwordHash)
                        .param("toChange", toChange)
                        .update()
                == 1;
    }

    void rename(AccountId id, String displayName) {
        sql.sql("update access.account set display_name = :name where id = :id")
                .param("name", displayName)
                .param("id", id.value())
                .update();
    }

    /** Whoever changes an account does it alone, until the transaction ends. */
    void hold(AccountId id) {
        sql.sql("select 1 from access.account where id = :id for no key update")
                .param("id", id.value())
                .query((row, n) -> row.getInt(1))
                .optional();
    }

    void setPassword(AccountId id, String hash, boolean toChange, Instant now) {
        sql.sql("""
                        update access.account
                        set password_hash = :hash, password_to_change = :toChange, password_set_at = :now
                        where id = :id
                        """)
                .param("hash", hash)
                .param("toChange", toChange)
                .param("now", utc(now))
                .param("id", id.value())
                .update();
    }

    void disable(AccountId id, Instant now) {
        sql.sql("update access.account set disabled_at = :now where id = :id and disabled_at is null")
                .param("now", utc(now))
                .param("id", id.value())
                .update();
    }

    void enable(AccountId id) {
        sql.sql("update access.account set disabled_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
