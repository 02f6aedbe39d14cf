package fr.maillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** Seconds of processor and bytes of memory of process trees, as Linux counts them. */
record Cpu(long application, long postmaster) {
    private static final double TICKS_A_SECOND = 100;

    /** Of the application and of PostgreSQL with every process that serves it. */
    double seconds() {
        return LongStream.concat(LongStream.of(application), tree(postmaster))
                        .mapToDouble(Cpu::ticks)
                        .sum()
                / TICKS_A_SECOND;
    }

    /** Mebibytes that the application holds. */
    long applicationMemory() throws IOException {
        return kilobytes(Path.of("/proc/%d/status".formatted(application)), "VmRSS:") / 1024;
    }

    /** Mebibytes that PostgreSQL holds; what its processes share is counted once. */
    long databaseMemory() throws IOException {
        long sum = 0;
        for (long pid : tree(postmaster).toArray()) {
            var file = Path.of("/proc/%d/smaps_rollup".formatted(pid));
            sum += Files.exists(file) ? kilobytes(file, "Pss:") : 0;
        }
        return sum / 1024;
    }

    private static LongStream tree(long root) {
        return ProcessHandle.of(root).stream()
                .flatMap(it -> java.util.stream.Stream.concat(java.util.stream.Stream.of(it), it.descendants()))
                .mapToLong(ProcessHandle::pid);
    }

    /** User and system time, that of ended children included. */
    private static double ticks(long pid) {
        try {
            var line = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
            var fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
            return fields.subList(11, 15).stream().mapToLong(Long::parseLong).sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long kilobytes(Path file, String key) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
