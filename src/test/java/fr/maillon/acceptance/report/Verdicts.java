package fr.maillon.acceptance.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/**
 * The verdicts of one run, which several JVMs may share: each leaves a file in the run's folder and reads those of all.
 *
 * <p>Folders of earlier runs are removed, since what they saw was another state of the code.
 */
record Verdicts(Path folder) {
    static Verdicts ofRun(Path target, String run) throws IOException {
        var all = Files.createDirectories(target.resolve("competences"));
        var folder = Files.createDirectories(all.resolve(run.replaceAll("[^A-Za-z0-9-]", "-")));
        try (var runs = Files.list(all)) {
            for (var other : runs.filter(it -> !it.equals(folder)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
        return new Verdicts(folder);
    }

    void add(Map<String, Verdict> verdicts) throws IOException {
        var lines = verdicts.entrySet().stream()
                .map(it -> it.getKey() + "\t" + it.getValue() + "\n")
                .collect(joining());
        var written = Files.writeString(folder.resolve(UUID.randomUUID() + ".part"), lines);
        Files.move(written, folder.resolve(UUID.randomUUID() + ".tsv"));
    }

    /** The worst verdict of each test, whichever JVM saw it. */
    Map<String, Verdict> all() throws IOException {
        var all = new TreeMap<String, Verdict>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(".tsv")).toList()) {
                for (var line : Files.readAllLines(file)) {
                    var cells = List.of(line.split("\t"));
                    all.merge(cells.getFirst(), Verdict.valueOf(cells.getLast()), Verdict::or);
                }
            }
        }
        return all;
    }
}
