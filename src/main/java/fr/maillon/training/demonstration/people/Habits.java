package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.Sex;
import java.util.EnumSet;
import java.util.Set;

/** What people of an age and a sex come for. */
final class Habits {
    private static final int CHILDREN_UNTIL = 15;

    private Habits() {}

    static Set<Habit> draw(Dice dice, Sex sex, int age) {
        var habits = EnumSet.noneOf(Habit.class);
        habits.add(doctor(dice, age));
        add(habits, Habit.NURSE, dice.percent(age >= 65 ? 30 : age >= 30 ? 8 : 3));
        add(habits, Habit.BLOOD_TEST, dice.percent(age >= 60 ? 45 : age >= 25 ? 14 : 0));
        add(habits, Habit.PHYSIOTHERAPY, dice.percent(age >= 18 ? 13 : age >= 10 ? 5 : 0));
        add(habits, Habit.SOCIAL, dice.percent(age >= 20 && age < 75 ? 13 : 0));
        add(habits, Habit.PREGNANCY, dice.percent(sex == Sex.F && age >= 24 && age <= 39 ? 28 : 0));
        add(habits, Habit.HOME_VISIT, dice.percent(age >= 82 ? 55 : 0));
        return habits;
    }

    private static Habit doctor(Dice dice, int age) {
        if (age <= CHILDREN_UNTIL) {
            return dice.percent(78) ? Habit.PAEDIATRICIAN : Habit.DOCTOR_ONE;
        }
        return dice.percent(50) ? Habit.DOCTOR_ONE : Habit.DOCTOR_TWO;
    }

    private static void add(Set<Habit> habits, Habit habit, boolean when) {
        if (when) {
            habits.add(habit);
        }
    }
}
