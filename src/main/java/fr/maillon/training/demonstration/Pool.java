package fr.maillon.training.demonstration;

import fr.maillon.training.demonstration.people.Dice;
import fr.maillon.training.demonstration.people.Fictive;
import fr.maillon.training.demonstration.people.Habit;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who comes on a day, each in turn: a habit’s people stand in one order for ever, and each day takes up where the day
 * before left, so nobody comes every day and no state is needed to know who is next.
 */
final class Pool {
    private static final long A_DAY = 11;

    private final Map<Habit, List<Fictive>> byHabit;
    private final Map<Habit, Integer> next = new EnumMap<>(Habit.class);
    private final Set<Fictive> taken = new HashSet<>();
    private final LocalDate day;

    private Pool(Map<Habit, List<Fictive>> byHabit, LocalDate day) {
        this.byHabit = byHabit;
        this.day = day;
    }

    static Map<Habit, List<Fictive>> sorted(List<Fictive> people) {
        var byHabit = new EnumMap<Habit, List<Fictive>>(Habit.class);
        for (var habit : Habit.values()) {
            var them = people.stream()
                    .filter(it -> it.care().habits().contains(habit))
                    .toList();
            byHabit.put(habit, new Dice(habit.name().hashCode()).shuffled(them));
        }
        return byHabit;
    }

    static Pool on(LocalDate day, Map<Habit, List<Fictive>> byHabit) {
        return new Pool(byHabit, day);
    }

    /** The next one who has not come yet today. */
    Optional<Fictive> next(Habit habit) {
        var them = byHabit.getOrDefault(habit, List.of());
        for (int tries = 0; tries < them.size(); tries++) {
            int place = next.merge(habit, 1, Integer::sum) - 1;
            var it = them.get(Math.floorMod(day.toEpochDay() * A_DAY + place, them.size()));
            if (taken.add(it)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    /** A brother or a sister who comes for the same and has not come yet. */
    Optional<Fictive> sibling(Fictive of, Habit habit) {
        return byHabit.getOrDefault(habit, List.of()).stream()
                .filter(it -> it.reach().home().equals(of.reach().home()) && !taken.contains(it))
                .findFirst()
                .filter(taken::add);
    }
}
