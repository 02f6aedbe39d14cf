package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts and of where they work. */
@Repository
class Accounts {
    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    record Account(AccountId id, String displayName, String passwordHash) {}

    /** By login as stored: trimmed and in lower case. */
    Optional<Account> byLogin(String login) {
        return sql.sql("""
                        select id, display_name, password_hash
                        from access.account
                        where login = :login and disabled_at is null
                        """)
                .param("login", login)
                .query((row, n) ->
                        new Account(new AccountId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                .optional();
    }

    void add(AccountId id, String login, String displayName, String passwordHash) {
        sql.sql("""
                        insert into access.account (id, login, display_name, password_hash)
                        values (:id, :login, :name, :hash)
                        """)
                .param("id", id.value())
                .param("login", login)
                .param("name", displayName)
                .param("hash", passwordHash)
                .update();
    }

    void join(StructureId structure, AccountId account, Role role) {
        sql.sql("""
                        insert into access.membership (structure_id, account_id, role)
                        values (:structure, :account, :role)
                        on conflict do nothing
                        """)
                .param("structure", structure.value())
                .param("account", account.value())
                .param("role", role.name())
                .update();
    }

    Map<StructureId, Set<Role>> memberships(AccountId account) {
        var found = new HashMap<StructureId, Set<Role>>();
        sql.sql("select structure_id, role from access.memberships_of(:account)")
                .param("account", account.value())
                .query((row, n) -> found.computeIfAbsent(
                                new StructureId(row.getObject(1, UUID.class)), s -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(row.getString(2))))
                .list();
        return Map.copyOf(found);
    }
}
