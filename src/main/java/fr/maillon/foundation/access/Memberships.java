package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say who works where, as what. */
@Repository
class Memberships {
    private final JdbcClient sql;

    Memberships(JdbcClient sql) {
        this.sql = sql;
    }

    /** One account and one of its roles, in a structure that is in sight. */
    record Line(
            AccountId account,
            String login,
            String displayName,
            boolean toChange,
            @Nullable Instant lastSeenAt,
            @Nullable Instant blockedUntil,
            StructureId structure,
            Role role,
            boolean live) {}

    /** Everywhere, in sight or not. */
    Map<StructureId, Set<Role>> of(AccountId account) {
        var found = new HashMap<StructureId, Set<Role>>();
        sql.sql("select structure_id, role from access.memberships_of(:account)")
                .param("account", account.value())
                .query((row, n) -> found.computeIfAbsent(
                                new StructureId(row.getObject(1, UUID.class)), s -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(row.getString(2))))
                .list();
        return Map.copyOf(found);
    }

    /** Every role, ended or not, in the structures in sight, of one account or of all; by name. */
    List<Line> lines(@Nullable AccountId account) {
        return sql.sql("""
                        with card as materialized (
                            select a.id, a.login, a.display_name, a.password_to_change,
                                (select max(s.last_seen_at) from access.login_session s where s.account_id = a.id) as seen,
                                (select max(f.wait_until)
                                    from (""" + LoginFailures.OF_ACCOUNT + """
                                    ) as t (hash)
                                    join access.login_failure f on f.login_hash = t.hash) as blocked
                            from access.account a
                            where a.id in (select w.account_id from access.membership w)
                                and (cast(:account as uuid) is null or a.id = cast(:account as uuid))
                        )
                        select c.id, c.login, c.display_name, c.password_to_change, c.seen, c.blocked, m.structure_id, m.role,
                            m.ended_at is null and m.valid_from <= current_date
                                and (m.valid_to is null or m.valid_to >= current_date)
                        from access.membership m
                        join card c on c.id = m.account_id
                        order by lower(c.display_name), c.id
                        """)
                .param("account", account == null ? null : account.value())
                .query((row, n) -> new Line(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        instant(row.getObject(5, OffsetDateTime.class)),
                        instant(row.getObject(6, OffsetDateTime.class)),
                        new StructureId(row.getObject(7, UUID.class)),
                        Role.valueOf(row.getString(8)),
                        row.getBoolean(9)))
                .list();
    }

    /** Whoever works or worked in this structure; by name. */
    Map<AccountId, String> names(StructureId structure) {
        var names = new LinkedHashMap<AccountId, String>();
        sql.sql("""
                        select a.id, a.display_name
                        from access.account a
                        where a.id in (select m.account_id from access.membership m where m.structure_id = :structure)
                        order by lower(a.display_name), a.id
                        """).param("structure", structure.value()).query((RowCallbackHandler)
                row -> names.put(new AccountId(row.getObject(1, UUID.class)), row.getString(2)));
        return Collections.unmodifiableMap(names);
    }

    void join(StructureId structure, AccountId account, Role role) {
        sql.sql("""
                        insert into access.membership (structure_id, account_id, role)
                        values (:structure, :account, :role)
                        on conflict (structure_id, account_id, role, valid_from) do update
                            set ended_at = null, ended_by = null, valid_to = null
                        """)
                .param("structure", structure.value())
                .param("account", account.value())
                .param("role", role.name())
                .update();
    }

    void end(StructureId structure, AccountId account, Role role, AccountId by, Instant now) {
        sql.sql("""
                        update access.membership
                        set ended_at = :now, ended_by = :by
                        where structure_id = :structure and account_id = :account and role = :role and ended_at is null
                        """)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", by.value())
                .param("structure", structure.value())
                .param("account", account.value())
                .param("role", role.name())
                .update();
    }

    /** Whoever changes the administrators of a structure does it alone, until the transaction ends. */
    void holdAdministrators(StructureId structure) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:structure, 17))::text")
                .param("structure", structure.toString())
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single();
    }

    /** Whether somebody else can administer this structure today. */
    boolean administeredWithout(StructureId structure, AccountId account) {
        return sql.sql("""
                        select exists (
                            select 1
                            from access.membership m
                            join access.account a on a.id = m.account_id and a.disabled_at is null
                            where m.structure_id = :structure and m.role = 'ADMINISTRATEUR' and m.account_id <> :account
                                and m.ended_at is null and m.valid_from <= current_date
                                and (m.valid_to is null or m.valid_to >= current_date))
                        """)
                .param("structure", structure.value())
                .param("account", account.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
