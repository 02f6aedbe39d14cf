package fr.maillon.foundation.database;

import fr.maillon.foundation.database.DatabaseAddresses.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A server that an operator brought: Debian's PostgreSQL 15 on a loopback port and an empty cluster, prepared with the
 * SQL that {@code ./maillon help database} prints. Its address is what goes into {@code MAILLON_DATABASE_URL}.
 */
public final class ExternalServer implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String SUPERUSER = "postgres";

    private final Path directory;
    private final int port;
    private final Guise guise;

    private ExternalServer(Path directory, int port, Guise guise) {
        this.directory = directory;
        this.port = port;
        this.guise = guise;
    }

    /** Started and prepared; fails, and never skips, where the programs are not installed. */
    public static ExternalServer start() {
        if (!Files.isExecutable(PROGRAMS.resolve("postgres"))) {
            throw new AssertionError("PostgreSQL 15 manque dans " + PROGRAMS
                    + " : installez le paquet postgresql-15 (apt-get install postgresql-15).");
        }
        try {
            var directory = Files.createTempDirectory(
                    "maillon-external",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var guise = Guise.isRoot() ? Guise.user("postgres") : Guise.ourselves();
            guise.takes(directory);
            var server = new ExternalServer(directory, freePort(), guise);
            server.serve();
            server.prepare();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DatabaseAddresses addresses() {
        return new DatabaseAddresses(
                "jdbc:postgresql://127.0.0.1:%d/maillon".formatted(port),
                new Credentials("maillon_migrator", "l'un"),
                new Credentials("maillon_app", "l'autre"));
    }

    /** What an operator would do again: harmless. */
    void prepare() throws IOException {
        var script = Program.run(List.of(Path.of("maillon").toAbsolutePath().toString(), "help", "database"));
        succeeded(script);
        var file = directory.resolve("prepare.sql");
        Files.writeString(file, script.output());
        guise.takes(file);
        succeeded(Program.run(guise.command(List.of(
                PROGRAMS.resolve("psql").toString(),
                "--no-psqlrc",
                "--quiet",
                "--host=" + directory,
                "--port=" + port,
                "--username=" + SUPERUSER,
                "--set=migrator_password=" + addresses().migrator().password(),
                "--set=app_password=" + addresses().application().password(),
                "--file=" + file,
                "postgres"))));
    }

    @Override
    public void close() {
        pgCtl("stop", "--mode=immediate");
        Home.remove(directory);
    }

    private void serve() {
        succeeded(Program.run(guise.command(List.of(
                PROGRAMS.resolve("initdb").toString(),
                "--pgdata=" + data(),
                "--username=" + SUPERUSER,
                "--auth-local=trust", // the socket lies in a directory of its owner alone
                "--auth-host=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync"))));
        succeeded(pgCtl(
                "start",
                "--log=" + directory.resolve("log"),
                "--options=-c listen_addresses=127.0.0.1 -c port=%d -c unix_socket_directories=%s"
                        .formatted(port, directory)));
    }

    private Program.Result pgCtl(String order, String... options) {
        var command = new ArrayList<>(List.of(PROGRAMS.resolve("pg_ctl").toString(), order, "--wait", "--silent"));
        command.add("--pgdata=" + data());
        command.addAll(List.of(options));
        return Program.run(guise.command(command));
    }

    private Path data() {
        return directory.resolve("data");
    }

    private static void succeeded(Program.Result result) {
        if (!result.succeeded()) {
            throw new AssertionError(result.output());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
