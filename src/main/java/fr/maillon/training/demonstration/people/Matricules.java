package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.InsMatricule;
import fr.maillon.frontoffice.identity.InsOid;
import fr.maillon.frontoffice.identity.Nir;
import fr.maillon.frontoffice.identity.Sex;
import java.util.HashSet;
import java.util.Set;

/**
 * Matricules for people who do not exist: in the shape of a NIR that agrees with the traits, with the right key, under
 * the nature kept for demonstrations, which no real identity may bear.
 */
final class Matricules {
    private static final int CORSICA_WAS_ONE_UNTIL = 1976;

    private final Set<String> given = new HashSet<>();

    InsMatricule of(Dice dice, Civil civil) {
        int order = dice.between(1, 380);
        while (!given.add(thirteen(civil, order))) {
            order++;
        }
        return new InsMatricule(Nir.completed(thirteen(civil, order)).value(), InsOid.DEMO);
    }

    private static String thirteen(Civil civil, int order) {
        return "%d%02d%02d%s%03d"
                .formatted(
                        civil.sex() == Sex.M ? 1 : 2,
                        civil.birth().year() % 100,
                        civil.birth().month(),
                        placeThen(civil),
                        order);
    }

    /** Corsica was département 20 until 1976. */
    private static String placeThen(Civil civil) {
        var place = civil.birthplace();
        boolean corsican = place.startsWith("2A") || place.startsWith("2B");
        return corsican && civil.birth().year() < CORSICA_WAS_ONE_UNTIL ? "20" + place.substring(2) : place;
    }
}
