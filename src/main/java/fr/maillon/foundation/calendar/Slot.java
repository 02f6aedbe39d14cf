package fr.maillon.foundation.calendar;

import java.time.Duration;
import java.time.Instant;

/** A half-open stretch of time: {@code start} included, {@code end} excluded, both UTC. */
public record Slot(Instant start, Instant end) implements Comparable<Slot> {
    public Slot {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("slot ends at %s, not after its start %s".formatted(end, start));
        }
    }

    public static Slot of(Instant start, Duration length) {
        return new Slot(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public long minutes() {
        return length().toMinutes();
    }

    /** Touching is not overlapping: one may begin when the other ends. */
    public boolean overlaps(Slot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Slot other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    /** Earliest start first, then earliest end. */
    @Override
    public int compareTo(Slot other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
