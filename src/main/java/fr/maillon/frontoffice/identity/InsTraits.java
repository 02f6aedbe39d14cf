package fr.maillon.frontoffice.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The identity that the INSi teleservice or a datamatrix gives: the traits that go with the matricule.
 *
 * @param givenNames the whole list in civil order, separated by one space: which part is the first given name is for a person to say
 * @param birthplace Insee code of five characters; the datamatrix may leave it out
 */
public record InsTraits(
        InsMatricule matricule,
        CivilName givenNames,
        CivilName birthName,
        Sex sex,
        LocalDate birthDate,
        @Nullable String birthplace) {}
