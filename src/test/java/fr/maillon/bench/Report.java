package fr.maillon.bench;

import static fr.maillon.bench.Figures.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of one run, each beside its gate and beside the limit that was measured in the same run. */
final class Report {
    private static final String HEAD =
            "| acte | par s | seuil L | p50 ms | p95 ms | p99 ms | CPU ms | PostgreSQL seul, par s | part |";

    private final List<String> lines = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> csv =
            new ArrayList<>(List.of("mesure,valeur,seuil,p50_ms,p95_ms,p99_ms,cpu_ms,limite_par_s,echecs"));
    private boolean held = true;
    private long warmUp;

    void warmUp(long seconds) {
        warmUp = seconds;
    }

    void add(Figures it, int gate, @Nullable Figures limit) {
        boolean reached = it.perSecond() >= gate && it.failures() == 0;
        held &= reached;
        lines.add("| %s%s | %s | %d %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        it.name(),
                        it.failures() == 0 ? "" : " (" + it.failures() + " échecs)",
                        Bench.number(it.perSecond()),
                        gate,
                        reached ? "✓" : "✗",
                        one(it.p50()),
                        one(it.p95()),
                        one(it.p99()),
                        one(it.cpuMillis()),
                        limit == null ? "–" : Bench.number(limit.perSecond()),
                        limit == null ? "–" : Bench.number(100 * it.perSecond() / limit.perSecond()) + " %"));
        csv.add("%s,%.1f,%d,%.2f,%.2f,%.2f,%.3f,%s,%d"
                .formatted(
                        it.name().replace(',', ' '),
                        it.perSecond(),
                        gate,
                        it.p50(),
                        it.p95(),
                        it.p99(),
                        it.cpuMillis(),
                        limit == null ? "" : "%.1f".formatted(limit.perSecond()),
                        it.failures()));
    }

    void gate(String name, double value, double most, String unit) {
        boolean reached = value <= most;
        held &= reached;
        facts.add(
                "| %s | %s %s | %s %s | %s |".formatted(name, one(value), unit, one(most), unit, reached ? "✓" : "✗"));
        csv.add("%s,%.2f,%.2f,,,,,,".formatted(name, value, most));
    }

    void note(String name, String value) {
        facts.add("| %s | %s | – | |".formatted(name, value));
    }

    boolean held() {
        return held;
    }

    void print() {
        System.out.println(text());
    }

    void csv(Path file) throws IOException {
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.write(file, csv);
    }

    void markdown(Path file) throws IOException {
        Files.writeString(
                file,
                "# Mesures, taille S\n\nLe %s, sur %d cœurs, Java %d. 8 utilisateurs sans temps de pause, échauffement %d s par acte.\n\n%s\n"
                        .formatted(
                                LocalDate.now(ZoneId.systemDefault()),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version().feature(),
                                warmUp,
                                text()));
    }

    private String text() {
        return HEAD + "\n|" + " --- |".repeat(9) + "\n" + String.join("\n", lines)
                + "\n\n| mesure | valeur | seuil | |\n| --- | --- | --- | --- |\n" + String.join("\n", facts) + "\n";
    }
}
