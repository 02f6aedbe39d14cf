package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.BirthDate;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The traits of the birth certificate.
 *
 * @param givenNames the whole list, when known
 * @param birthplace Insee code
 */
record StrictTraits(
        CivilName birthName,
        CivilName firstGivenName,
        @Nullable CivilName givenNames,
        BirthDate birth,
        Sex sex,
        String birthplace) {}
