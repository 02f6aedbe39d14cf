package fr.maillon.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A process of one cluster, recognised by the cluster's name in its command line or title.
 *
 * <p>The list of the system is read rather than the server's own files: those lie when a number has been given to
 * another process since. A dead process that nobody has collected has no command line, and so is not seen.
 */
record ServerProcess(long pid, boolean postmaster) {
    private static final Path LIST = Path.of("/proc");

    /** Rounds of 2 ms: on a busy machine a program may take seconds to be read from the disk. */
    private static final int CHANGING = 5_000;

    static List<ServerProcess> of(String clusterName) {
        var found = new ArrayList<ServerProcess>();
        try (var entries = Files.newDirectoryStream(LIST, "[0-9]*")) {
            for (var entry : entries) {
                var pid = Long.parseLong(String.valueOf(entry.getFileName()));
                var line = commandLine(pid);
                if (isPostmaster(line, clusterName) || line.startsWith("postgres: " + clusterName + ":")) {
                    found.add(new ServerProcess(pid, isPostmaster(line, clusterName)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Asks again while a living process shows nothing: it is changing from one program to the next. */
    static boolean isPostmaster(long pid, String clusterName) {
        var line = commandLine(pid);
        for (int attempts = 0; line.isEmpty() && lives(pid) && attempts < CHANGING; attempts++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            line = commandLine(pid);
        }
        return isPostmaster(line, clusterName);
    }

    /** What the process says it is, without its arguments: {@code postgres}. */
    static String name(long pid) {
        return read(LIST.resolve(pid + "/comm")).strip();
    }

    /** Ends it: politely, or at once. */
    void end(boolean atOnce) {
        ProcessHandle.of(pid).ifPresent(handle -> {
            if (atOnce) {
                handle.destroyForcibly();
            } else {
                handle.destroy();
            }
        });
    }

    private static boolean isPostmaster(String commandLine, String clusterName) {
        return commandLine.contains("cluster_name=" + clusterName + " ");
    }

    private static boolean lives(long pid) {
        return read(LIST.resolve(pid + "/status")).lines().anyMatch(line -> line.matches("State:\\s+[^ZX].*"));
    }

    private static String commandLine(long pid) {
        return read(LIST.resolve(pid + "/cmdline")).replace('\0', ' ');
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) { // it has just ended
            return "";
        }
    }
}
