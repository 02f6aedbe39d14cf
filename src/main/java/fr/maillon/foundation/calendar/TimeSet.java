package fr.maillon.foundation.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Stretches of time in order, none touching the next: what a PostgreSQL multirange is, for the rules in Java. */
public record TimeSet(List<Slot> slots) {
    public static final TimeSet EMPTY = new TimeSet(List.of());

    public TimeSet {
        slots = List.copyOf(slots);
        for (int i = 1; i < slots.size(); i++) {
            if (!slots.get(i - 1).end().isBefore(slots.get(i).start())) {
                throw new IllegalArgumentException("stretches must be in order and apart");
            }
        }
    }

    public static TimeSet of(Slot slot) {
        return new TimeSet(List.of(slot));
    }

    /** The time covered by any of these, in whatever order they come. */
    public static TimeSet covering(Collection<Slot> slots) {
        var merged = new ArrayList<Slot>();
        for (var slot : slots.stream().sorted().toList()) {
            if (merged.isEmpty() || merged.getLast().end().isBefore(slot.start())) {
                merged.add(slot);
            } else {
                var last = merged.removeLast();
                merged.add(new Slot(last.start(), later(last.end(), slot.end())));
            }
        }
        return new TimeSet(merged);
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    public TimeSet plus(TimeSet other) {
        var all = new ArrayList<>(slots);
        all.addAll(other.slots);
        return covering(all);
    }

    public TimeSet minus(TimeSet other) {
        var rest = new ArrayList<Slot>();
        for (var slot : slots) {
            rest.addAll(other.cutFrom(slot));
        }
        return new TimeSet(rest);
    }

    public TimeSet intersection(TimeSet other) {
        return minus(minus(other));
    }

    /** Whether one of the stretches holds the whole slot. */
    public boolean contains(Slot wanted) {
        return slots.stream().anyMatch(slot -> slot.contains(wanted));
    }

    /** What is left of a slot outside this set. */
    public List<Slot> cutFrom(Slot slot) {
        var rest = new ArrayList<Slot>();
        var from = slot.start();
        for (var hole : slots) {
            if (hole.overlaps(slot)) {
                if (from.isBefore(hole.start())) {
                    rest.add(new Slot(from, hole.start()));
                }
                from = later(from, hole.end());
            }
        }
        if (from.isBefore(slot.end())) {
            rest.add(new Slot(from, slot.end()));
        }
        return rest;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
