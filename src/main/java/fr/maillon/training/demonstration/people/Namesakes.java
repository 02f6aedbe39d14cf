package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.PartialDate;
import fr.maillon.frontoffice.identity.Sex;
import fr.maillon.training.demonstration.people.Family.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** People one takes for each other: homonyms, twins, a probable duplicate, and three identities flagged as fictive. */
final class Namesakes {
    private final Drawing drawing;
    private final Dice dice = new Dice(11);
    private final LocalDate today;

    Namesakes(Drawing drawing) {
        this.drawing = drawing;
        this.today = drawing.today();
    }

    void plant() {
        sameNameSameDay();
        sameName("Khelifi", List.of("Mourad"), Sex.M, new PartialDate(1984, 3, 12), new PartialDate(1991, 11, 4));
        sameName("Moreau", List.of("Camille"), Sex.F, new PartialDate(1993, 7, 21), new PartialDate(1968, 7, 2));
        twins("Thévenet", List.of("Léo"), Sex.M, List.of("Léa"), Sex.F, 4, Origin.FRANCE);
        twins("Boukhari", List.of("Inès", "Zohra"), Sex.F, List.of("Lina", "Khadija"), Sex.F, 9, Origin.MAGHREB);
        writtenTwice();
        fictive("ESSAI", "Alpha", Sex.M);
        fictive("EXEMPLE", "Béatrice", Sex.F);
        fictive("MODELE", "Charlie", Sex.M);
    }

    /** Same name, same sex, same day, two towns: only the birthplace and the matricule tell them apart. */
    private void sameNameSameDay() {
        for (var place : List.of("69383", "38185")) {
            var civil = new Civil(
                    "Mercier",
                    place.equals("69383") ? List.of("Laetitia", "Anne") : List.of("Laetitia", "Denise", "Marie"),
                    "",
                    "",
                    "Mme",
                    new PartialDate(1972, 5, 12),
                    Sex.F,
                    place);
            var member = alone(civil);
            var standing = drawing.trust().qualified(dice, civil).bearing(IdentityAttribute.HOMA);
            drawing.add(civil, standing, member.reach(), Care.of(Set.of(Habit.DOCTOR_ONE, Habit.BLOOD_TEST)));
        }
    }

    private void sameName(String name, List<String> given, Sex sex, PartialDate one, PartialDate other) {
        for (var birth : List.of(one, other)) {
            var civil = new Civil(name, given, "", "", Family.title(sex, 20), birth, sex, Birthplaces.here(dice, 35));
            var standing = birth.equals(one)
                    ? drawing.trust().qualified(dice, civil).bearing(IdentityAttribute.HOMA)
                    : drawing.trust().validated(dice, civil).bearing(IdentityAttribute.HOMA);
            drawing.add(civil, standing, alone(civil).reach(), Care.of(Set.of(Habit.DOCTOR_TWO, Habit.PHYSIOTHERAPY)));
        }
    }

    private void twins(String name, List<String> one, Sex hers, List<String> other, Sex his, int age, Origin origin) {
        var family = drawing.families().found(dice);
        var mother = family.adult(family.draw(name, Sex.F, age + 29, origin, ""));
        var born = PartialDate.of(today.minusYears(age).minusDays(140));
        var place = Birthplaces.here(dice, age);
        drawing.usual(dice, mother);
        for (var child : List.of(
                new Civil(name, one, "", "", "", born, hers, place),
                new Civil(name, other, "", "", "", born, his, place))) {
            var member = family.child(child, List.of(mother));
            drawing.add(
                    child,
                    drawing.trust().qualified(dice, child),
                    member.reach(),
                    Care.of(Set.of(Habit.PAEDIATRICIAN)));
        }
    }

    /** The same person twice, from two telephone calls: a record to be merged. */
    private void writtenTwice() {
        var family = drawing.families().found(dice);
        var first =
                new Civil("Jacquemond", List.of("Thérèse"), "", "", "Mme", new PartialDate(1941, 3, 8), Sex.F, "69266");
        var second =
                new Civil("Jacquemont", List.of("Thérèse"), "", "", "Mme", new PartialDate(1941, 8, 3), Sex.F, "69266");
        var habits = Care.of(Set.of(Habit.DOCTOR_ONE, Habit.NURSE));
        var reach = family.adult(first).reach();
        drawing.add(first, drawing.trust().validated(dice, first), reach, habits);
        drawing.add(second, Standing.PROVISIONAL, reach, Care.of(Set.of()));
    }

    private void fictive(String name, String given, Sex sex) {
        var civil = new Civil(
                name, List.of(given), "", "", Family.title(sex, 30), new PartialDate(1990, 1, 1), sex, "69266");
        var standing = new Standing(IdentityStatus.PROV, Set.of(IdentityAttribute.FICT), "", null);
        drawing.add(civil, standing, alone(civil).reach(), Care.of(Set.of()));
    }

    private Member alone(Civil civil) {
        return drawing.families().found(dice).adult(civil);
    }
}
