package fr.maillon.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimeSetTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Property
    void holdsExactlyTheMomentsOfItsSlots(@ForAll("many") List<Slot> slots, @ForAll @IntRange(max = 119) int minute) {
        var set = TimeSet.covering(slots);

        assertThat(holds(set, minute)).isEqualTo(slots.stream().anyMatch(slot -> slot.contains(at(minute))));
    }

    @Property
    void subtractsAndIntersectsMomentByMoment(
            @ForAll("many") List<Slot> some,
            @ForAll("many") List<Slot> others,
            @ForAll @IntRange(max = 119) int minute) {
        var one = TimeSet.covering(some);
        var other = TimeSet.covering(others);

        assertThat(holds(one.minus(other), minute)).isEqualTo(holds(one, minute) && !holds(other, minute));
        assertThat(holds(one.intersection(other), minute)).isEqualTo(holds(one, minute) && holds(other, minute));
        assertThat(holds(one.plus(other), minute)).isEqualTo(holds(one, minute) || holds(other, minute));
    }

    @Provide
    Arbitrary<List<Slot>> many() {
        var starts = Arbitraries.integers().between(0, 110);
        var lengths = Arbitraries.integers().between(1, 30);
        return Combinators.combine(starts, lengths)
                .as((start, length) -> Slot.of(at(start), Duration.ofMinutes(length)))
                .list()
                .ofMaxSize(8);
    }

    private static boolean holds(TimeSet set, int minute) {
        return set.slots().stream().anyMatch(slot -> slot.contains(at(minute)));
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
