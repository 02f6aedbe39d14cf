package fr.maillon.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * The directory that holds all that this installation owns, and what lies where in it.
 *
 * <p>Others may pass through it, because the server may run as another user than ours, but not list it.
 */
record Home(Path root) {
    static Home at(Path asked) {
        try {
            var root = directory(asked.toAbsolutePath(), "rwx--x--x").toRealPath();
            directory(root.resolve("secrets"), "rwx------");
            directory(root.resolve("postgres"), "rwxr-xr-x");
            return new Home(root);
        } catch (FileAlreadyExistsException e) {
            throw new EngineException(
                    "%s n’est pas un dossier\u00a0: indiquez-en un autre par MAILLON_HOME."
                            .formatted(asked.toAbsolutePath()),
                    e);
        } catch (IOException e) {
            throw new EngineException(
                    "Le dossier %s ne peut pas être créé ou lu (%s).".formatted(asked.toAbsolutePath(), e.getMessage()),
                    e);
        }
    }

    /** The programs, one directory for each version. */
    Path engines() {
        return root.resolve("postgres");
    }

    /** The database cluster: the only copy of what people typed. */
    Path database() {
        return root.resolve("database");
    }

    /** A cluster being created; it takes its final name only once it is complete. */
    Path unfinishedDatabase() {
        return root.resolve("database.new");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** What the server says before its own log is open. */
    Path startLog() {
        return root.resolve("postgres-start.log");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path lock() {
        return root.resolve("maillon.lock");
    }

    Path rememberedPort() {
        return root.resolve("postgres.port");
    }

    /** The name that every process of this cluster bears in the system's list; a copied home has another one. */
    String clusterName() {
        var digest = UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8));
        return "maillon-" + digest.toString().substring(24);
    }

    private static Path directory(Path path, String permissions) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
        return path;
    }

    /** Removes a tree without following links; an absent one is fine. */
    static void remove(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
