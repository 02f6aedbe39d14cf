package fr.maillon.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The data directory, the programs that serve it and as whom they run. */
record Cluster(Home home, Engine engine, Guise guise) {
    static final String SUPERVISOR = "maillon_supervisor";

    /** How long what a dead server leaves behind may take to end by itself. */
    private static final int PATIENCE = 15;

    /** Makes an empty cluster unless there is one; a half-made one of an interrupted run is made again. */
    void create(Secrets secrets) {
        try {
            if (Files.exists(home.database())) {
                requireReadable(secrets);
            } else {
                initialise(secrets.password("supervisor"));
            }
            own(home.logs());
            guise.takes(home.database());
        } catch (IOException e) {
            throw new EngineException(
                    "La base de données ne peut pas être créée dans %s (%s).".formatted(home.root(), e.getMessage()),
                    e);
        }
    }

    /** The server of this cluster that a killed run left behind. */
    Optional<Postmaster> running() {
        return PidFile.of(home).flatMap(file -> {
            if (ServerProcess.isPostmaster(file.pid(), home.clusterName())) {
                return Optional.of(new Postmaster(this, file.pid(), file.port()));
            }
            file.requireStale();
            return Optional.empty();
        });
    }

    /** Starts a server once nothing is left of the one before; it may not answer yet. */
    Postmaster launch(int port, List<String> more) {
        endRemains();
        var command = new ArrayList<>(List.of("setsid")); // out of the terminal's reach: Ctrl+C is ours to handle
        command.addAll(guise.command(
                List.of(engine.program("postgres"), "-D", home.database().toString())));
        command.addAll(ServerSettings.commandLine(home, port));
        command.addAll(more);
        try {
            var process = Program.builder(command)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.startLog().toFile())
                    .start();
            return new Postmaster(this, process.pid(), port);
        } catch (IOException e) {
            throw new EngineException("PostgreSQL ne peut pas être lancé (%s).".formatted(e.getMessage()), e);
        }
    }

    /** The server's last word: before its own log was open, or else what it wrote there last. */
    String lastWord() {
        try {
            var before = Files.readAllLines(home.startLog());
            return before.isEmpty() ? lastLogged().orElse("aucun message") : before.getLast();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Optional<String> lastLogged() throws IOException {
        try (var logs = Files.list(home.logs())) {
            var newest = logs.max(Comparator.comparingLong(log -> log.toFile().lastModified()));
            return newest.isEmpty()
                    ? Optional.empty()
                    : Files.readAllLines(newest.get()).stream().reduce((line, next) -> next);
        }
    }

    private void endRemains() {
        for (int round = 0; !ServerProcess.of(home.clusterName()).isEmpty(); round++) {
            var atOnce = round >= PATIENCE;
            ServerProcess.of(home.clusterName()).forEach(process -> process.end(atOnce));
            Postmaster.pause();
        }
    }

    private void requireReadable(Secrets secrets) throws IOException {
        var major = Files.readString(home.database().resolve("PG_VERSION")).strip();
        if (!major.equals(engine.major())) {
            throw new EngineException("""
                    La base de données de %s est au format de PostgreSQL %s, et ce Maillon apporte PostgreSQL %s\u00a0: \
                    relancez la version de Maillon qui l’a créée.""".formatted(home.root(), major, engine.version()));
        }
        if (!secrets.has("supervisor")) {
            throw new EngineException("""
                    Le fichier %s manque, et sans lui la base de données ne s’ouvre pas\u00a0: \
                    rétablissez-le depuis la sauvegarde.""".formatted(secrets.file("supervisor")));
        }
    }

    private void initialise(String password) throws IOException {
        var unfinished = home.unfinishedDatabase();
        Home.remove(unfinished);
        own(unfinished);
        var passwordFile = home.root().resolve("initdb.password");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            guise.takes(passwordFile);
            initdb(unfinished, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, home.database(), StandardCopyOption.ATOMIC_MOVE);
        Storage.force(home.root());
    }

    /** The built-in C.UTF-8 order does not change with the system's libraries, so no index ever goes stale. */
    private void initdb(Path directory, Path passwordFile) {
        var answer = Program.run(guise.command(List.of(
                engine.program("initdb"),
                "--pgdata=" + directory,
                "--username=" + SUPERVISOR,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums")));
        if (!answer.succeeded()) {
            throw new EngineException("La base de données ne peut pas être créée dans %s\u00a0: %s"
                    .formatted(home.root(), answer.output().lines().reduce("", (before, line) -> line)));
        }
    }

    private void own(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        guise.takes(directory);
    }
}
