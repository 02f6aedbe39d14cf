package fr.maillon.training.demonstration.people;

import java.time.LocalDate;
import java.util.Map;

/** What the house must know of people drawn at random: what they come for, and what they need. */
final class Welcome {
    /** The language of those who came late in life, by birthplace. */
    private static final Map<String, String> LANGUAGES = Map.of(
            "99208", "tr", "99352", "ar", "99351", "ar", "99350", "ar", "99139", "pt", "99155", "uk", "99252", "hy",
            "99243", "vi", "99216", "zh", "99335", "bm");

    private Welcome() {}

    static Care draw(Dice dice, Civil civil, LocalDate today) {
        int age = civil.ageOn(today);
        var care = Care.of(Habits.draw(dice, civil.sex(), age));
        var language = LANGUAGES.get(civil.birthplace());
        if (language != null && age >= 45 && dice.percent(14)) {
            return care.speaking(language);
        }
        if (age >= 80 && dice.percent(16)) {
            return care.needing("WHEELCHAIR", "");
        }
        if (age >= 75 && dice.percent(9)) {
            return care.needing("LOW_VISION", "");
        }
        if (age >= 84 && dice.percent(20)) {
            return care.needing("ACCOMPANIED", "Vient avec une aide à domicile");
        }
        return dice.percent(4) ? care.newHere() : care;
    }
}
