package fr.maillon.foundation.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Waiting after failed logins: none for the first four, then 15 s doubled at each failure, 15 minutes at most. Kept by
 * the SHA-256 of what was typed, so that known and unknown logins behave alike.
 */
@Repository
class LoginFailures {
    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Everything the failures of the account {@code a} may be counted by: its login, alone and at each desk that knows it. */
    static final String OF_ACCOUNT = """
            select sha256(convert_to(a.login, 'UTF8'))
            union all
            select sha256(convert_to(a.login || '@' || encode(k.device_hash, 'hex'), 'UTF8'))
            from access.known_device k
            where k.account_id = a.id""";

    private final JdbcClient sql;

    LoginFailures(JdbcClient sql) {
        this.sql = sql;
    }

    /** What came of a guess. */
    sealed interface Guess {
        record Right() implements Guess {}

        record Wrong() implements Guess {}

        /** It was not even looked at. */
        record Wait(Instant until) implements Guess {}
    }

    /** Looks at a guess, unless it has to wait, and counts it; what was {@code tried} is known by its SHA-256 alone. */
    Guess judge(byte[] tried, Instant now, BooleanSupplier right) {
        if (!alone(tried)) {
            return new Guess.Wait(now.plusSeconds(1));
        }
        var until = waitUntil(tried).filter(now::isBefore);
        if (until.isPresent()) {
            return new Guess.Wait(until.get());
        }
        if (right.getAsBoolean()) {
            forget(tried);
            return new Guess.Right();
        }
        failed(tried, now);
        return new Guess.Wrong();
    }

    /** Whether nobody else is trying this login at this very moment: parallel guesses would all be judged before one counts. */
    private boolean alone(byte[] login) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(encode(cast(:login as bytea), 'hex'), 13))")
                .param("login", login)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private Optional<Instant> waitUntil(byte[] login) {
        return sql.sql(
                        "select wait_until from access.login_failure where login_hash = :login and wait_until is not null")
                .param("login", login)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private void failed(byte[] login, Instant now) {
        int failures = sql.sql("""
                        insert into access.login_failure as f (login_hash, failures, last_at)
                        values (:login, 1, :now)
                        on conflict (login_hash) do update
                            set failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end, last_at = :now
                        returning failures
                        """)
                .param("login", login)
                .param("now", utc(now))
                .param("forgotten", utc(now.minus(Duration.ofHours(12))))
                .query((row, n) -> row.getInt(1))
                .single();
        if (failures > FREE) {
            sql.sql("update access.login_failure set wait_until = :until where login_hash = :login")
                    .param("until", utc(now.plus(delay(failures))))
                    .param("login", login)
                    .update();
        }
    }

    private void forget(byte[] login) {
        sql.sql("delete from access.login_failure where login_hash = :login")
                .param("login", login)
                .update();
    }

    /** Forgets what this account failed, at every desk. */
    void forgetAll(AccountId account) {
        sql.sql("""
                        delete from access.login_failure
                        where login_hash in (
                            select t.hash
                            from access.account a
                            cross join lateral (""" + OF_ACCOUNT + """
                            ) as t (hash)
                            where a.id = :account)
                        """).param("account", account.value()).update();
    }

    static Duration delay(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
