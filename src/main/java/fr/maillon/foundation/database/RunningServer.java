package fr.maillon.foundation.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server of a home that another run keeps, for a command that only looks. */
public final class RunningServer {
    private RunningServer() {}

    /** Where it answers; empty when none runs there. Nothing is started, locked or changed. */
    public static Optional<DatabaseAddresses> of(Path path) {
        if (!Files.isDirectory(path.resolve("database"))) {
            return Optional.empty();
        }
        var home = Home.at(path);
        return PidFile.of(home)
                .filter(file -> ServerProcess.isPostmaster(file.pid(), home.clusterName()))
                .map(file -> Supervisor.addresses(file.port(), new Secrets(home.secrets()).passwords()));
    }
}
