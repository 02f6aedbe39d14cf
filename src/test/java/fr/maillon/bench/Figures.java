package fr.maillon.bench;

import java.util.Arrays;
import java.util.Locale;

/** What a closed loop of some desks gave: how many a second, how long each took, what it cost the two servers. */
record Figures(String name, double perSecond, double p50, double p95, double p99, double cpuMillis, long failures) {
    static Figures of(String name, long[] nanos, double seconds, double cpuSeconds, long failures) {
        Arrays.sort(nanos);
        return new Figures(
                name,
                nanos.length / seconds,
                at(nanos, 0.50),
                at(nanos, 0.95),
                at(nanos, 0.99),
                nanos.length == 0 ? 0 : cpuSeconds * 1000 / nanos.length,
                failures);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }

    static String one(double value) {
        return String.format(Locale.FRENCH, value < 10 ? "%.1f" : "%.0f", value);
    }
}
