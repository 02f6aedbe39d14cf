package fr.maillon.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Generated passwords, one file each, readable by their owner alone. */
record Secrets(Path directory) {
    private static final int BYTES = 32;

    /** What a run needs, read once: what becomes of the files later does not concern it. */
    record Passwords(String supervisor, String migrator, String application) {
        @Override
        public String toString() {
            return "***";
        }
    }

    Passwords passwords() {
        return new Passwords(password("supervisor"), password("migrator"), password("application"));
    }

    boolean has(String name) {
        return Files.exists(file(name));
    }

    /** The password kept under this name; a new one at the first call. */
    String password(String name) {
        try {
            if (!has(name)) {
                keep(name);
            }
            return Files.readString(file(name)).strip();
        } catch (IOException e) {
            throw new EngineException(
                    "Le mot de passe %s ne peut pas être lu ou gardé (%s).".formatted(file(name), e.getMessage()), e);
        }
    }

    Path file(String name) {
        return directory.resolve(name + ".secret");
    }

    private void keep(String name) throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var unfinished = directory.resolve(name + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        Storage.force(unfinished);
        Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE);
        Storage.force(directory);
    }
}
