package fr.maillon.bench;

import static fr.maillon.bench.Figures.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures of one run, each beside its gate and beside the limit that was measured in the same run. */
final class Report {
    private final Size size;
    private final Table acts = Table.of(
            "acte", "par s", "seuil L", "", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "PostgreSQL seul, par s", "part");
    private final Table facts = Table.of("mesure", "valeur", "seuil", "");
    private final List<String> tsv =
            new ArrayList<>(List.of("mesure\tvaleur\tseuil\tp50_ms\tp95_ms\tp99_ms\tcpu_ms\tlimite_par_s\techecs"));
    private boolean held = true;
    private long warmUp;

    Report(Size size) {
        this.size = size;
    }

    void warmUp(long seconds) {
        warmUp = seconds;
    }

    /** A gate of zero is none; a failed act misses any. */
    void add(Figures it, int gate, @Nullable Figures limit) {
        boolean reached = it.perSecond() >= gate && it.failures() == 0;
        held &= reached;
        acts.add(
                it.name() + (it.failures() == 0 ? "" : " (" + it.failures() + " échecs)"),
                Bench.number(it.perSecond()),
                gate == 0 ? "–" : Bench.number(gate),
                gate == 0 && reached ? "" : mark(reached),
                one(it.p50()),
                one(it.p95()),
                one(it.p99()),
                one(it.cpuMillis()),
                limit == null ? "–" : Bench.number(limit.perSecond()),
                limit == null ? "–" : Bench.number(100 * it.perSecond() / limit.perSecond()) + " %");
        tsv.add(String.format(
                Locale.ROOT,
                "%s\t%.1f\t%d\t%.2f\t%.2f\t%.2f\t%.3f\t%s\t%d",
                it.name(),
                it.perSecond(),
                gate,
                it.p50(),
                it.p95(),
                it.p99(),
                it.cpuMillis(),
                limit == null ? "" : String.format(Locale.ROOT, "%.1f", limit.perSecond()),
                it.failures()));
    }

    void gate(String name, double value, double most, String unit) {
        boolean reached = value <= most;
        held &= reached;
        facts.add(name, (one(value) + " " + unit).strip(), (one(most) + " " + unit).strip(), mark(reached));
        tsv.add(String.format(Locale.ROOT, "%s\t%.2f\t%.2f\t\t\t\t\t\t", name, value, most));
    }

    void note(String name, String value) {
        facts.add(name, value, "–", "");
    }

    boolean held() {
        return held;
    }

    void print() {
        System.out.println(text());
    }

    void tsv(Path file) throws IOException {
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.write(file, tsv);
    }

    void markdown(Path file) throws IOException {
        Files.writeString(
                file,
                "# Mesures, taille %s\n\nLe %s, sur %d cœurs, Java %d. 8 utilisateurs sans temps de pause, échauffement %d s par acte.\n%s\n"
                        .formatted(
                                size.name(),
                                LocalDate.now(ZoneId.systemDefault()),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version().feature(),
                                warmUp,
                                text()));
    }

    private String text() {
        return "\n" + acts + "\n" + facts;
    }

    private static String mark(boolean reached) {
        return reached ? "✓" : "✗";
    }
}
