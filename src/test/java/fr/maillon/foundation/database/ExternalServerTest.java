package fr.maillon.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.bench.Call;
import fr.maillon.bench.Desk;
import fr.maillon.bench.FrenchPeople;
import fr.maillon.bench.Hour;
import fr.maillon.bench.Premises;
import fr.maillon.foundation.database.DatabaseAddresses.Credentials;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalServerTest {
    private static ExternalServer server;

    @BeforeAll
    static void start() {
        server = ExternalServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isPreparedByWhatTheHelpPrints() throws SQLException {
        try (var migrator = as(server.addresses().migrator())) {
            assertThat(single(migrator, "show server_version")).startsWith("15.");
            assertThat(single(migrator, "select pg_get_userbyid(datdba) from pg_database where datname = 'maillon'"))
                    .isEqualTo("maillon_migrator");
            assertThat(single(migrator, "select count(*) from pg_extension where extname = 'btree_gist'"))
                    .isEqualTo("1");
            assertThat(single(migrator, "select datcollate from pg_database where datname = 'maillon'"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void canBePreparedAgain() throws IOException, SQLException {
        server.prepare();
        try (var application = as(server.addresses().application())) {
            assertThat(application.isValid(1)).isTrue();
        }
    }

    @Test
    void letsTheMigratorGiveAFunctionToTheSearchRole() throws SQLException {
        try (var migrator = as(server.addresses().migrator())) {
            run(migrator, """
                    create schema found;
                    grant create on schema found to maillon_search;
                    create function found.one() returns int language sql security definer return 1;
                    alter function found.one() owner to maillon_search;
                    revoke create on schema found from maillon_search;
                    """);
            assertThat(single(migrator, "select proowner::regrole from pg_proc where oid = 'found.one'::regproc"))
                    .isEqualTo("maillon_search");
        }
    }

    @Test
    void givesTheApplicationNoMoreThanItsRole() throws SQLException {
        try (var application = as(server.addresses().application())) {
            assertThat(single(application, """
                            select count(*) from pg_roles
                            where rolname in ('maillon_app', 'maillon_migrator', 'maillon_search')
                              and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                            """)).isEqualTo("0");
            assertThatThrownBy(() -> run(application, "create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(application, "create temporary table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** Every migration, a start, a search and a booking: what a secretary asks of it in a morning. */
    @Test
    void servesTheWholeProduct(@TempDir Path home) throws Exception {
        try (var context = Premises.start(home, server.addresses())) {
            var premises = Premises.furnish(context, 1);
            premises.populate(premises.secretary("remplissage"), 1);
            premises.secretary("poste");
            var port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
            var call = Call.open(new Desk(port).signedIn("poste"));

            var found = call.desk()
                    .post(
                            "/poste/fiches/" + call.card() + "/recherche",
                            Map.of("q", FrenchPeople.of(0).family()));
            var booked = call.book(
                    premises, 0, Hour.of(premises, 0), Identifiers.next().toString());

            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.body()).contains(premises.person(0).toString());
            assertThat(booked.statusCode()).isEqualTo(303);
            assertThat(call.desk().get("/agenda/jour").statusCode()).isEqualTo(200);
        }
    }

    private static Connection as(Credentials who) throws SQLException {
        return DriverManager.getConnection(server.addresses().url(), who.user(), who.password());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
