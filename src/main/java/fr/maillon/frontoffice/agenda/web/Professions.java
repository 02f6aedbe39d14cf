package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.structure.Profession;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import java.util.Arrays;

/** What stands under the name of a column: a profession, or what kind of thing it is. */
final class Professions {
    private Professions() {}

    static String label(Resource it) {
        return Arrays.stream(Profession.values())
                .filter(profession -> profession.name().equals(it.profession()))
                .findFirst()
                .map(Profession::label)
                .orElse(it.kind().label());
    }
}
