package fr.maillon.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.database.DatabaseAddresses.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedServerTest {
    private static Path engines;
    private Path home;

    /** Unpacked once for all homes but one. */
    @BeforeAll
    static void unpack() throws IOException {
        engines = temporary();
        Engine.unpackedIn(engines);
    }

    @AfterAll
    static void removeEngines() {
        Home.remove(engines);
    }

    @BeforeEach
    void makeHome() throws IOException {
        home = temporary();
        Files.createSymbolicLink(home.resolve("postgres"), engines);
    }

    /** Not JUnit's own temporary directory: no other user can pass through that one. */
    private static Path temporary() throws IOException {
        return Files.createTempDirectory(
                "maillon-test", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
    }

    @AfterEach
    void leaveNothing() {
        for (var process : processes()) {
            process.end(true);
        }
        Home.remove(home);
    }

    @Test
    void startsOnAnEmptyHomeAndKeepsDataAndAddressAcrossRestarts() throws SQLException, IOException {
        Files.delete(home.resolve("postgres"));
        DatabaseAddresses first;
        try (var server = EmbeddedServer.start(home)) {
            first = server.addresses();
            write(server);
        }
        assertThat(processes()).isEmpty();

        try (var server = EmbeddedServer.start(home)) {
            assertThat(server.addresses()).isEqualTo(first);
            assertThat(written(server)).isEqualTo(1);
        }
    }

    @Test
    void keepsItsSecretsToItsOwner() throws IOException {
        try (var server = EmbeddedServer.start(home);
                var secrets = Files.list(home.resolve("secrets"))) {
            assertThat(secrets)
                    .hasSize(3)
                    .allSatisfy(
                            secret -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                                    .isEqualTo("rw-------"));
            assertThat(server.addresses().toString())
                    .contains("maillon_app")
                    .doesNotContain(server.addresses().application().password())
                    .doesNotContain(server.addresses().migrator().password());
        }
    }

    @Test
    void takesOverTheServerOfAKilledRun() throws SQLException {
        var orphan = orphan(List.of());
        try (var server = EmbeddedServer.start(home)) {
            assertThat(orphan.alive()).isTrue();
            assertThat(server.addresses().url()).contains(":" + orphan.port() + "/");
            assertThat(written(server)).isEqualTo(1);
        }
        assertThat(processes()).isEmpty();
    }

    @Test
    void recoversWhenRunAndServerWereBothKilled() throws SQLException, IOException {
        orphan(List.of());
        processes().forEach(process -> process.end(true));
        await(() -> processes().isEmpty());
        assertThat(home.resolve("database/postmaster.pid")).exists();

        try (var server = EmbeddedServer.start(home)) {
            assertThat(written(server)).isEqualTo(1);
        }
    }

    @Test
    void isNotFooledByAStalePidGivenToAnotherProgram() throws SQLException, IOException {
        orphan(List.of());
        processes().forEach(process -> process.end(true));
        await(() -> processes().isEmpty());
        var file = home.resolve("database/postmaster.pid");
        var lines = Files.readAllLines(file);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file, lines);

        try (var server = EmbeddedServer.start(home)) {
            assertThat(written(server)).isEqualTo(1);
        }
    }

    @Test
    void startsAgainAloneAfterItsServerIsKilled() throws SQLException {
        try (var server = EmbeddedServer.start(home)) {
            write(server);
            var killed = postmasters();
            try (var session = as(server, server.addresses().application())) {
                assertThat(session.isValid(1)).isTrue();
                killed.forEach(process -> process.end(true));
                await(() -> answers(server));
            }

            assertThat(written(server)).isEqualTo(1);
            assertThat(postmasters()).hasSize(1).doesNotContainAnyElementsOf(killed);
        }
        assertThat(processes()).isEmpty();
    }

    @Test
    void refusesASecondRunOnTheSameHome() {
        try (var server = EmbeddedServer.start(home)) {
            assertThatThrownBy(() -> EmbeddedServer.start(home))
                    .isInstanceOf(HomeInUseException.class)
                    .hasMessageContaining("Maillon est déjà lancé sur le dossier")
                    .hasMessageContaining(home.toString());
            assertThat(answers(server)).isTrue();
        }
    }

    @Test
    void keepsWhatItAcknowledges() throws SQLException {
        try (var server = EmbeddedServer.start(home);
                var application = as(server, server.addresses().application())) {
            for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
                assertThat(single(application, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(single(application, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void refusesARunningServerThatMayLoseWhatItAcknowledged() throws SQLException {
        orphan(List.of("-c", "fsync=off"));

        assertThatThrownBy(() -> EmbeddedServer.start(home))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("fsync = off")
                .hasMessageContaining("Maillon ne démarre pas");
    }

    @Test
    void refusesAPortTakenByAnotherProgram() throws IOException {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThatThrownBy(() -> EmbeddedServer.start(home, port, Guise::candidates))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("Le port " + port + " demandé par MAILLON_DATABASE_PORT est déjà pris");
        }
    }

    @Test
    void saysWhatIsMissingWhenTheSecretOfADatabaseIsLost() throws IOException {
        EmbeddedServer.start(home).close();
        Files.delete(home.resolve("secrets/supervisor.secret"));

        assertThatThrownBy(() -> EmbeddedServer.start(home))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("supervisor.secret manque");
    }

    @Test
    void givesTheApplicationNoMoreThanItsRole() throws SQLException {
        try (var server = EmbeddedServer.start(home)) {
            write(server);
            try (var migrator = as(server, server.addresses().migrator());
                    var application = as(server, server.addresses().application())) {
                run(migrator, """
                        alter table kept enable row level security, force row level security;
                        grant select on kept to maillon_app;
                        create function found() returns int language sql security definer return 1;
                        create schema found authorization maillon_search;
                        alter function found() set schema found;
                        alter function found.found() owner to maillon_search;
                        """);

                assertThat(single(application, "select count(*) from kept")).isEqualTo("0");
                assertThatThrownBy(() -> run(application, "create table mine (id int)"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> run(application, "create temporary table mine (id int)"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> run(application, "alter table kept disable row level security"))
                        .hasMessageContaining("must be owner");
                assertThatThrownBy(() -> run(application, "set row_security = off; select * from kept"))
                        .hasMessageContaining("row-level security");
                assertThatThrownBy(() -> run(application, "set role maillon_search"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void writesNothingOfWhatPeopleTypedInItsLog() throws SQLException, IOException {
        try (var server = EmbeddedServer.start(home);
                var application = as(server, server.addresses().application())) {
            assertThatThrownBy(() -> run(application, "select 'Zéphyrine'::date"))
                    .hasMessageContaining("Zéphyrine");
            try (var insert = application.prepareStatement("select cast(? as uuid)")) {
                insert.setString(1, "Zéphyrine");
                assertThatThrownBy(insert::execute).hasMessageContaining("Zéphyrine");
            }
        }
        try (var logs = Files.list(home.resolve("logs"))) {
            assertThat(logs)
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log)
                            .content()
                            .contains("database system is ready")
                            .doesNotContain("Zéphyrine"));
        }
    }

    /** As root: the user postgres, the user nobody, a user namespace. Otherwise: whoever runs the tests. */
    static Stream<Guise> guises() {
        return Guise.candidates(Path.of("/nonexistent")).stream();
    }

    @ParameterizedTest
    @MethodSource("guises")
    void runsWithoutPrivilegesWhateverTheWay(Guise guise) throws SQLException, IOException {
        try (var server = EmbeddedServer.start(home, null, database -> new LinkedHashSet<>(List.of(guise)))) {
            write(server);
            assertThat(Files.getOwner(home.resolve("database")).getName()).isEqualTo(guise.owner());
        }
        try (var server = EmbeddedServer.start(home)) {
            assertThat(written(server)).isEqualTo(1);
            assertThat(Files.getOwner(home.resolve("database")).getName()).isEqualTo(guise.owner());
        }
    }

    @Test
    void runsFromAHomeThatNoOtherUserCanReach() throws SQLException, IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        try (var server = EmbeddedServer.start(home)) {
            write(server);
            assertThat(written(server)).isEqualTo(1);
        }
    }

    /** A server on this home with one row written, whose run is gone. */
    private Postmaster orphan(List<String> settings) throws SQLException {
        try (var server = EmbeddedServer.start(home)) {
            write(server);
        }
        var at = Home.at(home);
        var engine = Engine.unpackedIn(at.engines());
        var cluster = new Cluster(at, engine, Guise.choose(Guise.candidates(at.database()), engine));
        var orphan = cluster.launch(Ports.choose(at, null), settings);
        new Supervisor(orphan, new Secrets(at.secrets()).passwords()).awaitReady();
        return orphan;
    }

    private List<ServerProcess> processes() {
        return ServerProcess.of(Home.at(home).clusterName());
    }

    private List<ServerProcess> postmasters() {
        return processes().stream().filter(ServerProcess::postmaster).toList();
    }

    private static void write(EmbeddedServer server) throws SQLException {
        try (var migrator = as(server, server.addresses().migrator())) {
            run(migrator, "create table kept (id int); insert into kept values (1)");
        }
    }

    private static int written(EmbeddedServer server) throws SQLException {
        try (var migrator = as(server, server.addresses().migrator())) {
            return Integer.parseInt(single(migrator, "select count(*) from kept"));
        }
    }

    private static boolean answers(EmbeddedServer server) {
        try (var application = as(server, server.addresses().application())) {
            return application.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection as(EmbeddedServer server, Credentials who) throws SQLException {
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

    private static void await(java.util.function.BooleanSupplier condition) {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Postmaster.pause();
        }
    }
}
