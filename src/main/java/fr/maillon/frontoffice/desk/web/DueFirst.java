package fr.maillon.frontoffice.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The order in which people are expected: those due now and next, then whoever was due long ago and never came. */
final class DueFirst {
    /** One may be that late and still be on the way. */
    private static final Duration GRACE = Duration.ofMinutes(30);

    private DueFirst() {}

    static <T> List<T> of(Collection<T> expected, Function<T, Instant> start, Instant now) {
        var since = now.minus(GRACE);
        var due =
                expected.stream().filter(it -> !start.apply(it).isBefore(since)).sorted(Comparator.comparing(start));
        var overdue = expected.stream()
                .filter(it -> start.apply(it).isBefore(since))
                .sorted(Comparator.comparing(start).reversed());
        return Stream.concat(due, overdue).toList();
    }
}
