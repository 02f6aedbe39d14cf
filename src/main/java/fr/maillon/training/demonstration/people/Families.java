package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.Sex;
import fr.maillon.training.demonstration.people.Family.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws households as a town has them: couples with and without children, parents alone, elders, people by themselves. */
final class Families {
    private final LocalDate today;
    private final GivenNameList givenNames = new GivenNameList();
    private final FamilyNameList familyNames;
    private final Directory directory = new Directory();

    Families(long seed, LocalDate today) {
        this.today = today;
        this.familyNames = new FamilyNameList(new Dice(seed));
    }

    /** An empty household, with its roof. */
    Family found(Dice dice) {
        return new Family(dice, today, givenNames, directory);
    }

    Directory directory() {
        return directory;
    }

    Family draw(Dice dice) {
        var family = found(dice);
        var origin = Origin.draw(dice);
        int ticket = dice.between(1, 100);
        if (ticket <= 36) {
            couple(dice, family, origin, dice.between(27, 48), dice.between(1, 4));
        } else if (ticket <= 48) {
            parentAlone(dice, family, origin);
        } else if (ticket <= 59) {
            couple(dice, family, origin, dice.between(60, 86), 0);
        } else if (ticket <= 72) {
            elder(dice, family, origin);
        } else if (ticket <= 82) {
            couple(dice, family, origin, dice.between(24, 42), 0);
        } else {
            alone(dice, family, origin, dice.between(19, 67));
        }
        return family;
    }

    private void couple(Dice dice, Family family, Origin origin, int age, int children) {
        var name = familyNames.deal(origin);
        var hers = dice.percent(78) ? origin : Origin.draw(dice);
        var used = dice.percent(age >= 50 ? 78 : 38) ? name : "";
        var father = family.adult(family.draw(name, Sex.M, age + dice.between(0, 6), origin, ""));
        var mother = family.adult(family.draw(familyNames.deal(hers), Sex.F, age, hers, used));
        int next = age - dice.between(21, 31);
        var theirs = childName(dice, father, mother);
        for (int i = 0; i < children && next >= 0; i++) {
            child(dice, family, theirs, Math.min(next, 22), origin, List.of(father, mother));
            next = Math.min(next, 22) - dice.between(2, 4);
        }
    }

    /** The father’s name, the mother’s, or both; brothers and sisters bear the same (Code civil, 311-21). */
    private static String childName(Dice dice, Member father, Member mother) {
        int ticket = dice.between(1, 100);
        if (ticket > 94) {
            return father.civil().birthName() + " " + mother.civil().birthName();
        }
        return ticket > 87 ? mother.civil().birthName() : father.civil().birthName();
    }

    private void child(Dice dice, Family family, String name, int age, Origin origin, List<Member> parents) {
        Civil civil;
        do {
            civil = family.draw(name, dice.percent(50) ? Sex.F : Sex.M, age, origin, "");
        } while (isNamed(family, civil));
        if (age >= 18) {
            family.adult(civil);
        } else {
            family.child(civil, parents);
        }
    }

    /** Brothers and sisters do not bear the same first name. */
    private static boolean isNamed(Family family, Civil civil) {
        return family.members().stream()
                .anyMatch(it -> it.civil().firstGivenName().equals(civil.firstGivenName()));
    }

    private void parentAlone(Dice dice, Family family, Origin origin) {
        int age = dice.between(26, 49);
        var sex = dice.percent(82) ? Sex.F : Sex.M;
        var parent = family.adult(family.draw(familyNames.deal(origin), sex, age, origin, ""));
        int next = Math.clamp(age - dice.between(21, 33), 1, 21);
        int children = dice.between(1, 3);
        for (int i = 0; i < children && next >= 0; i++) {
            child(dice, family, parent.civil().birthName(), next, origin, List.of(parent));
            next -= dice.between(2, 4);
        }
    }

    private void elder(Dice dice, Family family, Origin origin) {
        int age = dice.between(68, 95);
        var sex = dice.percent(74) ? Sex.F : Sex.M;
        var used = sex == Sex.F && dice.percent(75) ? familyNames.deal(origin) : "";
        var civil = family.draw(familyNames.deal(origin), sex, age, origin, used);
        family.adult(civil);
    }

    private void alone(Dice dice, Family family, Origin origin, int age) {
        var sex = dice.percent(50) ? Sex.F : Sex.M;
        family.adult(family.draw(familyNames.deal(origin), sex, age, origin, ""));
    }

    /** Who is to be called if something happens to an elder. */
    List<Kin> nearOnes(Dice dice, Civil elder) {
        if (!dice.percent(60)) {
            return List.of();
        }
        var sex = dice.percent(60) ? Sex.F : Sex.M;
        var name = givenNames.draw(dice, sex, Origin.FRANCE, 1972).getFirst() + " " + elder.everydayName();
        var kin = new ArrayList<Kin>();
        boolean trusted = dice.percent(35);
        kin.add(new Kin(
                name,
                trusted ? "PERSONNE_DE_CONFIANCE" : "PERSONNE_A_PREVENIR",
                directory.mobile(dice),
                "",
                false,
                false,
                false,
                trusted,
                trusted ? "Désignation écrite" : ""));
        return List.copyOf(kin);
    }
}
