package fr.maillon.training.demonstration.people;

import fr.maillon.training.demonstration.people.Family.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** People one after the other, each with her number; what they share (names, telephones, matricules) is never dealt twice. */
final class Drawing {
    private static final int ELDERS_FROM = 74;

    private final List<Fictive> people = new ArrayList<>();
    private final LocalDate today;
    private final Families families;
    private final Trust trust;

    Drawing(long seed, LocalDate today) {
        this.today = today;
        this.families = new Families(seed, today);
        this.trust = new Trust(today);
    }

    LocalDate today() {
        return today;
    }

    Families families() {
        return families;
    }

    Trust trust() {
        return trust;
    }

    List<Fictive> people() {
        return List.copyOf(people);
    }

    int size() {
        return people.size();
    }

    /** Adds a household drawn at random, as far as there is room. */
    void household(Dice dice, int room) {
        families.draw(dice).members().stream().limit(room).forEach(it -> add(dice, it));
    }

    private void add(Dice dice, Member it) {
        var care = Welcome.draw(dice, it.civil(), today);
        var standing = care.recent() && dice.percent(60) ? Standing.PROVISIONAL : trust.draw(dice, it.civil());
        var reach = it.civil().ageOn(today) >= ELDERS_FROM
                ? it.reach().with(families.nearOnes(dice, it.civil()))
                : it.reach();
        add(it.civil(), standing, reach, care);
    }

    void add(Civil civil, Standing standing, Reach reach, Care care) {
        people.add(new Fictive(people.size(), civil, standing, reach, care));
    }

    /** Somebody of a household, trusted as drawn, who comes for what her age comes for. */
    void usual(Dice dice, Member it) {
        add(
                it.civil(),
                trust.draw(dice, it.civil()),
                it.reach(),
                Care.of(Habits.draw(dice, it.civil().sex(), it.civil().ageOn(today))));
    }
}
