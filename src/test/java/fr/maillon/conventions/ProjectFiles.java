package fr.maillon.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the project, as they would be committed. */
final class ProjectFiles {
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "maillon-data", ".idea", ".vscode");

    private ProjectFiles() {}

    /** Every file under this path of the project, relative to its root. */
    static List<Path> under(String folder) {
        var root = Path.of(folder);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(Path::normalize)
                    .filter(ProjectFiles::ours)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> under(String folder, String extension) {
        return under(folder).stream()
                .filter(it -> it.toString().endsWith(extension))
                .toList();
    }

    /** Its lines; none when it is not text. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException binary) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        return String.join("\n", lines(file));
    }

    private static boolean ours(Path file) {
        for (var part : file) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
