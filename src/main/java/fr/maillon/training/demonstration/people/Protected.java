package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.PartialDate;
import fr.maillon.frontoffice.identity.Sex;
import fr.maillon.training.demonstration.people.Family.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** People to whom one does not write, speak or open just anyhow. */
final class Protected {
    private final Drawing drawing;
    private final Dice dice = new Dice(23);
    private final LocalDate today;

    Protected(Drawing drawing) {
        this.drawing = drawing;
        this.today = drawing.today();
    }

    void plant() {
        minorInSecret();
        discreet();
        confidential();
        underGuardianship();
        easyToRead();
        entrusted();
        parentsApart();
        wheelchair();
        signLanguage();
        usedGivenName();
    }

    /** Sixteen years old, care her parents do not know of (CSP L1111-5): reached on her own telephone alone. */
    private void minorInSecret() {
        var family = drawing.families().found(dice);
        var father = family.adult(family.draw("Desmaris", Sex.M, 47, Origin.FRANCE, ""));
        var mother = family.adult(family.draw("Vial", Sex.F, 44, Origin.FRANCE, "Desmaris"));
        var civil = born("Desmaris", List.of("Manon", "Lucie"), Sex.F, 16, "69383");
        var child = family.child(civil, List.of(father, mother));
        var own = child.reach().mobile().isEmpty()
                ? drawing.families().directory().mobile(dice)
                : child.reach().mobile();
        var reach = new Reach(
                own,
                child.reach().landline(),
                "",
                child.reach().home(),
                child.reach().kin(),
                "SMS",
                false,
                true);
        drawing.usual(dice, father);
        drawing.usual(dice, mother);
        drawing.add(civil, drawing.trust().qualified(dice, civil), reach, Care.of(Set.of(Habit.DOCTOR_TWO)));
    }

    /** Nothing at home: only the e-mail address that she alone reads. */
    private void discreet() {
        var family = drawing.families().found(dice);
        var husband = family.adult(family.draw("Vernay", Sex.M, 38, Origin.FRANCE, ""));
        var civil =
                born("Lambelin", List.of("Coralie", "Rose"), Sex.F, 34, "42218").using("Vernay");
        var reach = family.adult(civil).reach();
        var email = drawing.families().directory().email(civil);
        drawing.usual(dice, husband);
        drawing.add(
                civil,
                drawing.trust().qualified(dice, civil),
                new Reach(reach.mobile(), reach.landline(), email, reach.home(), List.of(), "EMAIL", true, false),
                Care.of(Set.of(Habit.DOCTOR_TWO, Habit.SOCIAL)));
    }

    private void confidential() {
        var civil = born("Laroche", List.of("Sylvie", "Marthe"), Sex.F, 52, "69384");
        drawing.add(
                civil,
                drawing.trust().qualified(dice, civil),
                alone(civil).reach(),
                Care.of(Set.of(Habit.DOCTOR_ONE, Habit.BLOOD_TEST)).inConfidence());
    }

    private void underGuardianship() {
        var civil = born("Pupier", List.of("Jean-Claude", "Marius"), Sex.M, 71, "69264");
        drawing.add(
                civil,
                drawing.trust().qualified(dice, civil),
                alone(civil)
                        .reach()
                        .with(List.of(office("Association tutélaire de la Fable", "TUTEUR", "Jugement de tutelle"))),
                Care.of(Set.of(Habit.DOCTOR_ONE, Habit.NURSE)).needing("ACCOMPANIED", "Vient avec sa tutrice"));
    }

    private void easyToRead() {
        var civil = born("Berthet", List.of("Kévin"), Sex.M, 27, "38544");
        var guardian = office("Association tutélaire de la Fable", "CURATEUR", "Jugement de curatelle");
        drawing.add(
                civil,
                drawing.trust().validated(dice, civil),
                alone(civil).reach().with(List.of(guardian)),
                Care.of(Set.of(Habit.DOCTOR_TWO, Habit.SOCIAL))
                        .needing("FALC", "Phrases courtes, une consigne à la fois"));
        var other = born("Poncet", List.of("Amandine"), Sex.F, 31, "69029");
        drawing.add(
                other,
                drawing.trust().qualified(dice, other),
                alone(other).reach(),
                Care.of(Set.of(Habit.DOCTOR_ONE, Habit.PHYSIOTHERAPY)).needing("FALC", ""));
    }

    /** A child in the care of the département: its service decides, not the parents. */
    private void entrusted() {
        var civil = born("Magnin", List.of("Nathan", "Paul"), Sex.M, 11, "69266");
        var service = office("Service de l’enfance du département imaginaire", "DELEGATAIRE", "Jugement de délégation");
        var home = drawing.families().directory().home(dice);
        drawing.add(
                civil,
                drawing.trust().validated(dice, civil),
                new Reach("", "", "", home, List.of(service), "", false, false),
                Care.of(Set.of(Habit.PAEDIATRICIAN)));
    }

    /** Two parents, one of whom may be told but receives nothing at the child’s address. */
    private void parentsApart() {
        var family = drawing.families().found(dice);
        var mother = family.adult(family.draw("Haddad", Sex.F, 36, Origin.MAGHREB, ""));
        var civil = born("Ducret--Haddad", List.of("Robin", "Sami"), Sex.M, 8, "69388");
        var child = family.child(civil, List.of(mother));
        var father = new Kin(
                "Mathieu Ducret",
                "PARENT",
                drawing.families().directory().mobile(dice),
                "",
                true,
                false,
                true,
                true,
                "");
        drawing.usual(dice, mother);
        drawing.add(
                civil,
                drawing.trust().qualified(dice, civil),
                child.reach().with(List.of(Family.parent(mother), father)),
                Care.of(Set.of(Habit.PAEDIATRICIAN)));
    }

    private void wheelchair() {
        var elder = born("Couturier", List.of("Gisèle", "Jeanne"), Sex.F, 88, "71270")
                .using("Besnard");
        drawing.add(
                elder,
                drawing.trust().qualified(dice, elder),
                alone(elder).reach().with(drawing.families().nearOnes(new Dice(3), elder)),
                Care.of(Set.of(Habit.DOCTOR_ONE, Habit.NURSE, Habit.BLOOD_TEST))
                        .needing("WHEELCHAIR", "Taxi à la porte du parc"));
        var young = born("Teixeira", List.of("Nelson"), Sex.M, 39, "69266");
        drawing.add(
                young,
                drawing.trust().qualified(dice, young),
                alone(young).reach(),
                Care.of(Set.of(Habit.DOCTOR_TWO, Habit.PHYSIOTHERAPY)).needing("WHEELCHAIR", ""));
    }

    private void signLanguage() {
        var civil = born("Tardy", List.of("Morgane", "Lise"), Sex.F, 29, "69381");
        var reach = alone(civil).reach();
        drawing.add(
                civil,
                drawing.trust().qualified(dice, civil),
                new Reach(reach.mobile(), "", reach.email(), reach.home(), List.of(), "SMS", false, false),
                Care.of(Set.of(Habit.DOCTOR_TWO)).needing("LSF", "Ne téléphone pas\u00a0: SMS"));
    }

    private void usedGivenName() {
        var civil = born("Charrier", List.of("Stéphane", "Louis"), Sex.M, 33, "63113")
                .called("Sacha");
        drawing.add(
                civil, drawing.trust().validated(dice, civil), alone(civil).reach(), Care.of(Set.of(Habit.DOCTOR_TWO)));
    }

    private Civil born(String name, List<String> given, Sex sex, int age, String place) {
        var day = today.minusYears(age).minusDays(dice.between(20, 340));
        return new Civil(name, given, "", "", Family.title(sex, age), PartialDate.of(day), sex, place);
    }

    private Kin office(String name, String relation, String proof) {
        return new Kin(
                name,
                relation,
                drawing.families().directory().landline(dice),
                "mesures@tutelle.example",
                true,
                true,
                !relation.equals("CURATEUR"),
                true,
                proof);
    }

    private Member alone(Civil civil) {
        return drawing.families().found(dice).adult(civil);
    }
}
