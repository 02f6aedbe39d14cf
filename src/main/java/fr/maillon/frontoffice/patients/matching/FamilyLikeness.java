package fr.maillon.frontoffice.patients.matching;

import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.FrenchSound;
import fr.maillon.frontoffice.identity.Slips;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** How two sets of family names compare; points out of 30. */
enum FamilyLikeness {
    SAME(30, "même nom de naissance"),
    SWAPPED(28, "nom de naissance de l’un, nom utilisé de l’autre"),
    SAME_USED(26, "même nom utilisé"),
    NEAR(24, "noms à une lettre près"),
    PART(22, "une partie du nom en commun"),
    SOUND(22, "noms qui se prononcent pareil"),
    DIFFERENT(0, "noms différents");

    private static final int LONG_ENOUGH = 3;

    final int points;
    final String words;

    FamilyLikeness(int points, String words) {
        this.points = points;
        this.words = words;
    }

    static FamilyLikeness of(PersonTraits a, PersonTraits b) {
        var left = a.birthName().fold();
        var right = b.birthName().fold();
        if (left.equals(right)) {
            return SAME;
        }
        if (a.familyFolds().contains(right) || b.familyFolds().contains(left)) {
            return SWAPPED;
        }
        if (!Collections.disjoint(a.familyFolds(), b.familyFolds())) {
            return SAME_USED;
        }
        if (left.length() >= Slips.SHORTEST && Slips.atMostOne(left, right)) {
            return NEAR;
        }
        if (sharesAPart(a.birthName(), b.birthName())) {
            return PART;
        }
        return FrenchSound.of(left).equals(FrenchSound.of(right)) ? SOUND : DIFFERENT;
    }

    /** DUPONT and DUPONT-MARTIN; particles do not count. */
    private static boolean sharesAPart(CivilName a, CivilName b) {
        Set<String> common = new HashSet<>(a.tokens());
        common.retainAll(b.tokens());
        return common.stream().anyMatch(token -> token.length() > LONG_ENOUGH);
    }
}
