package fr.maillon.training.demonstration.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists of this demonstration: UTF-8, one thing a line, {@code #} begins a remark. */
final class Lists {
    private static final String FOLDER = "/training/demonstration/";

    private Lists() {}

    static List<String> lines(String file) {
        var stream = Objects.requireNonNull(Lists.class.getResourceAsStream(FOLDER + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Cells between tabulations. */
    static List<String[]> table(String file) {
        return lines(file).stream().map(line -> line.split("\t", -1)).toList();
    }
}
