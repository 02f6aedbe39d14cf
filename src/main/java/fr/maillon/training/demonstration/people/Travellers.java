package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.PartialDate;
import fr.maillon.frontoffice.identity.Sex;
import fr.maillon.training.demonstration.people.Family.Member;
import java.util.List;
import java.util.Set;

/** Births that papers write in their own way: Corsica, countries that are no more, dates known in part, names in two words. */
final class Travellers {
    private final Drawing drawing;
    private final Dice dice = new Dice(37);

    Travellers(Drawing drawing) {
        this.drawing = drawing;
    }

    void plant() {
        qualified("Santoni", List.of("Lisandra", "Maria"), Sex.F, new PartialDate(1998, 9, 14), "2B033");
        qualified("Mattei", List.of("Ange", "Toussaint"), Sex.M, new PartialDate(1987, 2, 3), "2A004");
        qualified("Luciani", List.of("Dominique"), Sex.F, new PartialDate(1952, 6, 27), "2A004");
        qualified("Jovanovic", List.of("Mirela"), Sex.F, new PartialDate(1969, 4, 18), "99121");
        qualified("Nowak", List.of("Pavel"), Sex.M, new PartialDate(1958, 12, 5), "99115");
        qualified("Ziani", List.of("Yamina"), Sex.F, new PartialDate(1947, 10, 9), "99352");
        qualified("D'Angelo", List.of("Concetta", "Maria"), Sex.F, new PartialDate(1938, 1, 22), "99127");
        qualified("N'Diaye", List.of("Awa"), Sex.F, new PartialDate(1990, 8, 30), "99341");
        qualified("Hoarau", List.of("Jean-Bernard"), Sex.M, new PartialDate(1965, 5, 2), "97411");
        qualified("Le Gall", List.of("Anne Sophie", "Yvonne"), Sex.F, new PartialDate(1979, 3, 16), "29019");
        yearAlone();
        partOfTheDate();
        unknownPlace();
    }

    private void qualified(String name, List<String> given, Sex sex, PartialDate birth, String place) {
        var civil = civil(name, given, sex, birth, place);
        var habits = Habits.draw(dice, sex, civil.ageOn(drawing.today()));
        drawing.add(civil, drawing.trust().qualified(dice, civil), alone(civil).reach(), Care.of(habits));
    }

    /** Born « in 1978 »: recorded on 31 December, estimated; speaks pashto. */
    private void yearAlone() {
        var civil = civil("Ahmadi", List.of("Zmaray"), Sex.M, new PartialDate(1978, 0, 0), "99212");
        drawing.add(
                civil,
                Standing.PROVISIONAL,
                alone(civil).reach(),
                Care.of(Set.of(Habit.DOCTOR_TWO, Habit.SOCIAL)).speaking("ps"));
    }

    private void partOfTheDate() {
        var month = civil("Coulibaly", List.of("Salimata"), Sex.F, new PartialDate(1955, 7, 0), "99335");
        drawing.add(
                month,
                drawing.trust().recovered(dice, month),
                alone(month).reach(),
                Care.of(Set.of(Habit.DOCTOR_ONE, Habit.NURSE)).speaking("bm"));
        var day = civil("Attoumani", List.of("Moinaecha"), Sex.F, new PartialDate(1962, 0, 15), "99397");
        drawing.add(
                day,
                drawing.trust().validated(dice, day),
                alone(day).reach(),
                Care.of(Set.of(Habit.DOCTOR_TWO, Habit.BLOOD_TEST)));
    }

    private void unknownPlace() {
        var civil = civil("Berisha", List.of("Ilir"), Sex.M, new PartialDate(1995, 4, 11), "99999");
        drawing.add(
                civil,
                Standing.PROVISIONAL,
                alone(civil).reach(),
                Care.of(Set.of(Habit.SOCIAL)).newHere());
    }

    private static Civil civil(String name, List<String> given, Sex sex, PartialDate birth, String place) {
        return new Civil(name, given, "", "", Family.title(sex, 20), birth, sex, place);
    }

    private Member alone(Civil civil) {
        return drawing.families().found(dice).adult(civil);
    }
}
