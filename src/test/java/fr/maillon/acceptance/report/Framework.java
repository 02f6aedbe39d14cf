package fr.maillon.acceptance.report;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The five référentiels and the capabilities of the product, as the project's own tables state them. */
record Framework(Map<String, Row> competences, Map<String, Capability> capabilities, Set<String> whole) {
    /** One competence: what it asks, and every capability that it needs. */
    record Row(String code, String referentiel, String bloc, String label, List<String> capabilities) {}

    /** Something the product can do. */
    record Capability(String code, String module, String label) {}

    static Framework read() {
        var capabilities = table("/training/capacites.tsv").stream()
                .map(cell -> new Capability(cell[0], cell[1], cell[2]))
                .collect(toMap(Capability::code, it -> it, Framework::twice, LinkedHashMap::new));
        var competences = table("/training/referentiels.tsv").stream()
                .map(cell -> new Row(cell[0], cell[1], cell[2], cell[3], List.of(cell[4].split(","))))
                .collect(toMap(Row::code, it -> it, Framework::twice, LinkedHashMap::new));
        var whole = lines("/capabilities-whole.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .collect(toUnmodifiableSet());
        return new Framework(competences, capabilities, whole);
    }

    Capability capability(String code) {
        return Objects.requireNonNull(capabilities.get(code), code);
    }

    /** None for a competence that does not exist. */
    List<String> capabilitiesOf(String competence) {
        var row = competences.get(competence);
        return row == null ? List.of() : row.capabilities();
    }

    private static <T> T twice(T one, T other) {
        throw new IllegalStateException(one + " and " + other + " have the same code");
    }

    private static List<String[]> table(String resource) {
        return lines(resource).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    static List<String> lines(String resource) {
        try (var stream = Objects.requireNonNull(Framework.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
