package fr.maillon.training.demonstration.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the house must know to receive somebody well.
 *
 * @param needs codes of the product’s list: INTERPRETER, WHEELCHAIR, FALC…
 * @param language ISO 639 code; empty for French
 * @param recent came to the house in the last weeks for the first time
 */
public record Care(
        List<String> needs,
        String needsNote,
        String language,
        boolean confidential,
        boolean recent,
        Set<Habit> habits) {
    public Care {
        needs = List.copyOf(needs);
        habits = Set.copyOf(habits);
    }

    static Care of(Set<Habit> habits) {
        return new Care(List.of(), "", "", false, false, habits);
    }

    Care needing(String need, String note) {
        return new Care(List.of(need), note, language, confidential, recent, habits);
    }

    Care speaking(String code) {
        return new Care(List.of("INTERPRETER"), needsNote, code, confidential, recent, habits);
    }

    Care inConfidence() {
        return new Care(needs, needsNote, language, true, recent, habits);
    }

    Care newHere() {
        return new Care(needs, needsNote, language, confidential, true, habits);
    }

    Care alsoFor(Habit habit) {
        var more = EnumSet.of(habit);
        more.addAll(habits);
        return new Care(needs, needsNote, language, confidential, recent, more);
    }
}
