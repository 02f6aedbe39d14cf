package fr.maillon.foundation.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desks of the house: how they are called, where they stand, and who has already signed in at them. */
@Component
@Transactional
public class Desks {
    /** As long a name as still fits in the frame. */
    public static final int LONGEST_NAME = 40;

    private final JdbcClient sql;
    private final Clock clock;

    Desks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is known of the browser that keeps this secret. */
    public Desk desk(SecretToken secret) {
        return sql.sql("select name, counter from access.desk where desk_hash = :desk")
                .param("desk", secret.hash())
                .query((row, n) -> new Desk(row.getString(1), row.getBoolean(2)))
                .optional()
                .orElse(Desk.ORDINARY);
    }

    void settle(SecretToken secret, Desk desk) {
        sql.sql("""
                        insert into access.desk (desk_hash, name, counter, set_at)
                        values (:desk, :name, :counter, :now)
                        on conflict (desk_hash) do update
                            set name = excluded.name, counter = excluded.counter, set_at = excluded.set_at
                        """)
                .param("desk", secret.hash())
                .param("name", desk.name())
                .param("counter", desk.counter())
                .param("now", now())
                .update();
    }

    /** Whether this login was once opened here; unknown logins are asked about alike. */
    boolean knows(SecretToken secret, String login) {
        Optional<Integer> found = sql.sql("""
                        select 1
                        from access.known_device d
                        join access.account a on a.id = d.account_id
                        where d.device_hash = :desk and a.login = :login
                        """)
                .param("desk", secret.hash())
                .param("login", login)
                .query((row, n) -> row.getInt(1))
                .optional();
        return found.isPresent();
    }

    void welcome(SecretToken secret, AccountId account) {
        sql.sql("""
                        insert into access.known_device (device_hash, account_id, last_at)
                        values (:desk, :account, :now)
                        on conflict (device_hash, account_id) do update set last_at = excluded.last_at
                        """)
                .param("desk", secret.hash())
                .param("account", account.value())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
