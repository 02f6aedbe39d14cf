package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.PartialDate;
import fr.maillon.frontoffice.identity.Sex;
import java.time.LocalDate;
import java.util.List;

/**
 * Who somebody is, as one would type it from a paper.
 *
 * @param givenNames in the order of the birth certificate, the first one first
 * @param birthplace Insee code of a commune or of a country
 * @param usedName empty when it is the birth name
 * @param usedGivenName empty when it is the first given name
 */
public record Civil(
        String birthName,
        List<String> givenNames,
        String usedName,
        String usedGivenName,
        String title,
        PartialDate birth,
        Sex sex,
        String birthplace) {
    public Civil {
        givenNames = List.copyOf(givenNames);
    }

    public String firstGivenName() {
        return givenNames.getFirst();
    }

    /** The name people call her by. */
    public String everydayName() {
        return usedName.isEmpty() ? birthName : usedName;
    }

    public int ageOn(LocalDate day) {
        return birth.complete().ageOn(day);
    }

    Civil using(String name) {
        return new Civil(birthName, givenNames, name, usedGivenName, title, birth, sex, birthplace);
    }

    Civil called(String givenName) {
        return new Civil(birthName, givenNames, usedName, givenName, title, birth, sex, birthplace);
    }
}
