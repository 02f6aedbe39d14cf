package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.PartialDate;
import fr.maillon.frontoffice.identity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** People under one roof: one address, perhaps one telephone, parents who answer for their children. */
final class Family {
    /** Names belong to generations; counted from this year, they stay the same as years go by. */
    private static final int NAMES_AS_OF = 2026;

    /** Somebody of the household, before the house knows her. */
    record Member(Civil civil, Reach reach) {}

    private final Dice dice;
    private final LocalDate today;
    private final GivenNameList givenNames;
    private final Directory directory;
    private final Home home;
    private final String landline;
    private final List<Member> members = new ArrayList<>();

    Family(Dice dice, LocalDate today, GivenNameList givenNames, Directory directory) {
        this.dice = dice;
        this.today = today;
        this.givenNames = givenNames;
        this.directory = directory;
        this.home = directory.home(dice);
        this.landline = dice.percent(45) ? directory.landline(dice) : "";
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    /** Somebody drawn whole but for her name, sex, age and origin. */
    Civil draw(String name, Sex sex, int age, Origin origin, String usedName) {
        var born = today.minusYears(age).minusDays(dice.between(0, 364));
        return new Civil(
                name,
                givenNames.draw(dice, sex, origin, NAMES_AS_OF - age),
                usedName,
                "",
                title(sex, age),
                PartialDate.of(born),
                sex,
                Birthplaces.of(dice, origin, age));
    }

    static String title(Sex sex, int age) {
        if (age < 16) {
            return "";
        }
        return sex == Sex.M ? "M." : "Mme";
    }

    /** Lives here and answers for herself. */
    Member adult(Civil civil) {
        boolean elder = civil.ageOn(today) >= 78;
        var reach = new Reach(
                dice.percent(elder ? 55 : 96) ? directory.mobile(dice) : "",
                landline,
                dice.percent(elder ? 25 : 78) ? directory.email(civil) : "",
                home,
                List.of(),
                elder && dice.percent(60) ? "LETTER" : "",
                false,
                false);
        return joined(civil, reach);
    }

    /** Lives here with her parents, who may receive, decide and be told. */
    Member child(Civil civil, List<Member> parents) {
        var mobile = civil.ageOn(today) >= 13 && dice.percent(70) ? directory.mobile(dice) : "";
        var kin = parents.stream().map(Family::parent).toList();
        return joined(civil, new Reach(mobile, landline, "", home, kin, "", false, false));
    }

    private Member joined(Civil civil, Reach reach) {
        var member = new Member(civil, reach);
        members.add(member);
        return member;
    }

    static Kin parent(Member it) {
        return new Kin(
                it.civil().firstGivenName() + " " + it.civil().everydayName(),
                "PARENT",
                it.reach().mobile(),
                it.reach().email(),
                true,
                true,
                true,
                true,
                "");
    }
}
