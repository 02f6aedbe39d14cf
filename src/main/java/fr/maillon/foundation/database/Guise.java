package fr.maillon.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs: it refuses to run as root.
 *
 * @param prefix what stands before the command
 * @param owner the user whose files the server takes for its own
 */
record Guise(List<String> prefix, String owner) {
    private static final String ROOT = "root";

    /** Whoever we are. */
    static Guise ourselves() {
        return new Guise(List.of(), System.getProperty("user.name"));
    }

    /** A user of the system, without any privilege and without a way to get one. */
    static Guise user(String name) {
        var group = Program.run(List.of("id", "-g", name)).output();
        return new Guise(
                List.of("setpriv", "--reuid=" + name, "--regid=" + group, "--clear-groups", "--no-new-privs"), name);
    }

    /** Still us for the files, but nobody for the system: for homes that no other user can reach. */
    static Guise namespace() {
        return new Guise(List.of("unshare", "-U"), ROOT);
    }

    /** Best first; a database that exists keeps the owner it has. */
    static SequencedSet<Guise> candidates(Path database) {
        var candidates = new LinkedHashSet<Guise>();
        if (!isRoot()) {
            candidates.add(ourselves());
            return candidates;
        }
        if (Files.exists(database)) {
            var owner = ownerOf(database);
            candidates.add(owner.equals(ROOT) ? namespace() : user(owner));
        }
        candidates.addAll(List.of(user("postgres"), namespace(), user("nobody")));
        return candidates;
    }

    /** The first that can really run the engine where it lies. */
    static Guise choose(SequencedSet<Guise> candidates, Engine engine) {
        return candidates.stream()
                .filter(guise -> guise.canRun(engine))
                .findFirst()
                .orElseThrow(() -> new EngineException("""
                        Lancé en tant que root, Maillon n’a trouvé aucun moyen de lancer PostgreSQL sans privilèges \
                        (ni utilisateur postgres ou nobody par setpriv, ni espace de noms par unshare)\u00a0: \
                        relancez-le avec un compte ordinaire, ou placez MAILLON_HOME dans un dossier que \
                        l’utilisateur postgres peut traverser."""));
    }

    static boolean isRoot() {
        return ownerOf(Path.of("/proc/self/stat")).equals(ROOT);
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives it a whole tree; links are given, never followed. */
    void takes(Path tree) {
        try (var paths = Files.walk(tree)) {
            var user = tree.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            for (var path : new ArrayList<>(paths.toList())) {
                var view = Files.getFileAttributeView(path, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS);
                if (!view.getOwner().equals(user)) {
                    view.setOwner(user);
                }
            }
        } catch (IOException e) {
            throw new EngineException(
                    "Le dossier %s ne peut pas être donné à l’utilisateur %s (%s)."
                            .formatted(tree, owner, e.getMessage()),
                    e);
        }
    }

    /** Through a shell, because the wrapper itself still reaches what its command will not. */
    private boolean canRun(Engine engine) {
        var attempt = List.of("sh", "-c", "test -x \"$0\" && \"$0\" --version", engine.program("postgres"));
        return Program.run(command(attempt)).succeeded();
    }

    private static String ownerOf(Path path) {
        try {
            return Files.getOwner(path).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
