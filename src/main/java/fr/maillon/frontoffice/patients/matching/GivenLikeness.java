package fr.maillon.frontoffice.patients.matching;

import fr.maillon.frontoffice.identity.FrenchSound;
import fr.maillon.frontoffice.identity.Slips;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** How two sets of given names compare; points out of 25. */
enum GivenLikeness {
    SAME(25, "même prénom"),
    REORDERED(22, "prénoms dans un autre ordre"),
    PART(20, "une partie du prénom en commun"),
    NEAR(19, "prénoms à une lettre près"),
    SOUND(18, "prénoms qui se prononcent pareil"),
    DIFFERENT(0, "prénoms différents");

    private static final int LONG_ENOUGH = 3;

    final int points;
    final String words;

    GivenLikeness(int points, String words) {
        this.points = points;
        this.words = words;
    }

    static GivenLikeness of(PersonTraits a, PersonTraits b) {
        var left = a.firstGivenName().fold();
        var right = b.firstGivenName().fold();
        if (left.equals(right)) {
            return SAME;
        }
        if (!Collections.disjoint(a.givenFolds(), b.givenFolds())) {
            return REORDERED;
        }
        Set<String> common = new HashSet<>(a.firstGivenName().tokens());
        common.retainAll(b.firstGivenName().tokens());
        if (common.stream().anyMatch(token -> token.length() >= LONG_ENOUGH)) {
            return PART;
        }
        if (left.length() >= Slips.SHORTEST && Slips.atMostOne(left, right)) {
            return NEAR;
        }
        return FrenchSound.of(left).equals(FrenchSound.of(right)) ? SOUND : DIFFERENT;
    }
}
