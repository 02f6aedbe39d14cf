package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came in, who was kept out, and who asked for what is not hers. */
@House
class JournalOfLoginsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    private Practice practice;

    @BeforeEach
    void open() {
        practice = Practice.open(context);
    }

    @Test
    void aLoginLeavesARowInEachStructureWhereItsAccountWorks() {
        var elsewhere = Practice.open(context);
        var account = practice.account("j" + UUID.randomUUID(), Role.SECRETAIRE);
        var login = login(account);
        elsewhere.within(() -> {
            context.getBean(Access.class).join(elsewhere.structure(), account, Role.COORDINATRICE);
            return true;
        });

        Person.stranger(context).post("/connexion", Map.of("identifiant", login, "motDePasse", Practice.PASSWORD));

        assertThat(rows(practice, "LOGIN")).containsExactly("account " + account + " SEC ");
        assertThat(rows(elsewhere, "LOGIN")).containsExactly("account " + account + " COO ");
    }

    @Test
    void aWrongPasswordLeavesARowThatNamesTheAccountAndNobodyAsItsAuthor() {
        var account = practice.account("j" + UUID.randomUUID(), Role.SECRETAIRE);

        Person.stranger(context).post("/connexion", Map.of("identifiant", login(account), "motDePasse", "faux"));

        await().untilAsserted(() -> assertThat(rows(practice, "REFUSED")).containsExactly("account null  CONNEXION"));
    }

    @Test
    void aScreenThatHerRolesDoNotOpenLeavesARow() {
        var secretary = practice.person(Role.SECRETAIRE);

        secretary.get("/administration/comptes");

        assertThat(rows(practice, "REFUSED"))
                .containsExactly("route " + secretary.account() + " SEC GET /administration/comptes");
    }

    private String login(AccountId account) {
        return sql.sql("select login from access.account where id = :id")
                .param("id", account.value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    private List<String> rows(Practice in, String action) {
        return in.within(() -> sql.sql("""
                        select object_type, account_id, role, detail
                        from access.trace
                        where action = :action and structure_id = :structure
                        """)
                .param("action", action)
                .param("structure", in.structure().value())
                .query((row, n) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))
                .list());
    }
}
