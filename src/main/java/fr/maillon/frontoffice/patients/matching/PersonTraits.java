package fr.maillon.frontoffice.patients.matching;

import fr.maillon.frontoffice.identity.BirthDate;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.Sex;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tells one person from another: the strict traits, the names used, and what two records of one person often share.
 *
 * @param givenNames the whole list, when known
 * @param birthplace Insee code; 99999 when unknown
 * @param ins fifteen characters, when there is a current matricule
 */
public record PersonTraits(
        CivilName birthName,
        @Nullable CivilName usedName,
        CivilName firstGivenName,
        @Nullable CivilName givenNames,
        @Nullable CivilName usedGivenName,
        BirthDate birthDate,
        Sex sex,
        String birthplace,
        Set<String> phones,
        @Nullable String ins) {
    public static final String UNKNOWN_PLACE = "99999";

    public PersonTraits {
        phones = Set.copyOf(phones);
    }

    /** Every given name this person may say: first, others of the list, used; folded. */
    public Set<String> givenFolds() {
        var list = givenNames == null ? Stream.<String>empty() : givenNames.tokens().stream();
        var used = usedGivenName == null ? Stream.<String>empty() : Stream.of(usedGivenName.fold());
        return Stream.concat(Stream.concat(Stream.of(firstGivenName.fold()), list), used)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Birth and used family names, folded. */
    public Set<String> familyFolds() {
        return usedName == null
                ? Set.of(birthName.fold())
                : Stream.of(birthName.fold(), usedName.fold()).collect(Collectors.toUnmodifiableSet());
    }
}
