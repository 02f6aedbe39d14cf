package fr.maillon.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a server wrote about itself when it started, {@code postmaster.pid}; it outlives a killed server. */
record PidFile(Path path, long pid, int port) {
    private static final int PORT_LINE = 3;

    static Optional<PidFile> of(Home home) {
        var path = home.database().resolve("postmaster.pid");
        try {
            var lines = Files.exists(path) ? Files.readAllLines(path) : List.<String>of();
            if (lines.size() <= PORT_LINE) { // absent, or cut short: the server sees to it
                return Optional.empty();
            }
            return Optional.of(new PidFile(
                    path,
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (IOException | NumberFormatException e) {
            throw new EngineException("Le fichier %s est illisible (%s).".formatted(path, e.getMessage()), e);
        }
    }

    /**
     * The writer is not a server of ours. When it is dead, a new server takes the file over by itself. When its number
     * was given to some other program since, the new server would take that for its elder: the file goes.
     */
    void requireStale() {
        var name = ServerProcess.name(pid);
        if (name.equals("postgres") && servesHere()) {
            throw new EngineException("""
                    Un serveur PostgreSQL que Maillon n’a pas lancé (processus %d) se sert déjà de %s\u00a0: arrêtez-le d’abord.""".formatted(pid, path.getParent()));
        }
        if (!name.isEmpty()) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new EngineException(
                        "Le fichier périmé %s ne peut pas être retiré (%s).".formatted(path, e.getMessage()), e);
            }
        }
    }

    /** In doubt, yes: a server stands in its data directory, but not everyone may see where a process stands. */
    private boolean servesHere() {
        try {
            return Path.of("/proc", Long.toString(pid), "cwd").toRealPath().equals(path.getParent());
        } catch (IOException e) {
            return true;
        }
    }
}
