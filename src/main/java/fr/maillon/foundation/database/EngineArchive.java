package fr.maillon.foundation.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Reads the compressed archive; every file is on the disk when it returns, readable by all, writable by us. */
final class EngineArchive {
    private static final int EXECUTABLE = 0100;

    private EngineArchive() {}

    static void unpack(InputStream compressed, Path target) throws IOException {
        directory(target);
        try (var tar = new TarArchiveInputStream(new XZInputStream(compressed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var path = inside(target, target.resolve(entry.getName()));
        if (entry.isDirectory()) {
            directory(path);
            return;
        }
        parent(path);
        if (entry.isSymbolicLink()) {
            inside(target, path.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            var executable = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            Storage.force(path);
        }
    }

    private static Path inside(Path target, Path path) throws IOException {
        if (!path.normalize().startsWith(target)) {
            throw new IOException("archive entry leaves its directory");
        }
        return path.normalize();
    }

    /** With its parents: the archive does not name all of them. */
    private static void directory(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            parent(path);
            Files.createDirectory(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void parent(Path path) throws IOException {
        var parent = path.getParent();
        if (parent != null) {
            directory(parent);
        }
    }
}
