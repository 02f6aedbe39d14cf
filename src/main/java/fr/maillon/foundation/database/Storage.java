package fr.maillon.foundation.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What must be on the disk before the next step, power cut included. */
final class Storage {
    private Storage() {}

    /** Waits until the content of this file, or the names in this directory, are on the disk. */
    static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
