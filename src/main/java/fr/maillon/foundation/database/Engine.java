package fr.maillon.foundation.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The programs of PostgreSQL, unpacked from the archive inside the application, once for each archive.
 *
 * @param directory named {@code version-digest}
 * @param version as PostgreSQL writes it, {@code 18.6}
 */
record Engine(Path directory, String version) {
    private static final int DIGEST_DIGITS = 12;

    static Engine unpackedIn(Path engines) {
        try {
            var digest = digest();
            var known = unpacked(engines, digest);
            return known.isPresent() ? known.get() : unpack(engines, digest);
        } catch (IOException e) {
            throw new EngineException(
                    "PostgreSQL ne peut pas être déballé dans %s (%s)\u00a0: vérifiez la place et les droits."
                            .formatted(engines, e.getMessage()),
                    e);
        }
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    /** The number that must be the same for programs to read a cluster. */
    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    /** Frees the place of versions no longer used; only once no server runs from them. */
    void removeOthers() {
        try (var others = Files.list(directory.resolveSibling(""))) {
            others.filter(other -> !other.equals(directory)).forEach(Home::remove);
        } catch (IOException e) {
            throw new EngineException(
                    "Le dossier %s ne peut pas être lu (%s).".formatted(directory.resolveSibling(""), e.getMessage()),
                    e);
        }
    }

    private static Optional<Engine> unpacked(Path engines, String digest) throws IOException {
        try (var directories = Files.newDirectoryStream(engines, "*-" + digest)) {
            for (var directory : directories) {
                var name = String.valueOf(directory.getFileName());
                return Optional.of(new Engine(directory, name.substring(0, name.length() - digest.length() - 1)));
            }
        }
        return Optional.empty();
    }

    private static Engine unpack(Path engines, String digest) throws IOException {
        var unfinished = engines.resolve("unpacking");
        Home.remove(unfinished);
        try (var archive = archive()) {
            EngineArchive.unpack(archive, unfinished);
        }
        var version = versionOf(unfinished);
        var directory = engines.resolve(version + "-" + digest);
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        Storage.force(engines);
        return new Engine(directory, version);
    }

    private static String versionOf(Path directory) {
        var answer = Program.run(List.of(directory.resolve("bin/postgres").toString(), "--version"));
        if (!answer.succeeded()) {
            throw new EngineException(
                    "PostgreSQL ne peut pas être lancé depuis %s (%s)\u00a0: ce disque permet-il d’exécuter des programmes\u202f?"
                            .formatted(directory, answer.output()));
        }
        return answer.output().substring(answer.output().lastIndexOf(' ') + 1);
    }

    private static String digest() throws IOException {
        try (var archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(archive.getMessageDigest().digest()).substring(0, DIGEST_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        @Nullable
        InputStream archive = Engine.class.getResourceAsStream("/postgres-%s-%s.txz".formatted(system, processor));
        if (archive == null) {
            throw new EngineException("""
                    Maillon ne contient pas de PostgreSQL pour cette machine (%s %s)\u00a0: \
                    indiquez un serveur par MAILLON_DATABASE_URL (voir ./maillon help database).""".formatted(system, processor));
        }
        return new BufferedInputStream(archive, 1 << 16);
    }
}
