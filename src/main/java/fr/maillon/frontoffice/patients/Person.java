package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.IdentityState;
import fr.maillon.frontoffice.identity.InsMatricule;
import fr.maillon.frontoffice.patients.matching.PersonTraits;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of a structure: her traits, how far they are trusted, and what hides her.
 *
 * @param ins the matricule borne now, shown to nobody unless the identity is qualified
 */
record Person(
        StructureId structure,
        PatientId id,
        long ipp,
        int version,
        StrictTraits traits,
        @Nullable CivilName usedName,
        @Nullable CivilName usedGivenName,
        String title,
        IdentityState state,
        boolean confidential,
        @Nullable LocalDate diedOn,
        @Nullable InsMatricule ins) {
    /** What duplicates are recognised by. */
    PersonTraits compared(Set<String> phones) {
        return new PersonTraits(
                traits.birthName(),
                usedName,
                traits.firstGivenName(),
                traits.givenNames(),
                usedGivenName,
                traits.birth(),
                traits.sex(),
                traits.birthplace(),
                phones,
                ins == null ? null : ins.value());
    }

    /** Somebody who has no number yet. */
    static Person draft(
            StructureId structure,
            StrictTraits traits,
            @Nullable CivilName usedName,
            @Nullable CivilName usedGivenName,
            String title) {
        return new Person(
                structure,
                PatientId.next(),
                0,
                1,
                traits,
                usedName,
                usedGivenName,
                title,
                IdentityState.NEW,
                false,
                null,
                null);
    }

    Person withNumber(long number) {
        return new Person(
                structure,
                id,
                number,
                version,
                traits,
                usedName,
                usedGivenName,
                title,
                state,
                confidential,
                diedOn,
                ins);
    }

    Person withTraits(StrictTraits other) {
        return new Person(
                structure, id, ipp, version, other, usedName, usedGivenName, title, state, confidential, diedOn, ins);
    }

    Person withUsual(@Nullable CivilName name, @Nullable CivilName givenName, String otherTitle) {
        return new Person(
                structure, id, ipp, version, traits, name, givenName, otherTitle, state, confidential, diedOn, ins);
    }

    Person withState(IdentityState other, @Nullable InsMatricule borne) {
        return new Person(
                structure,
                id,
                ipp,
                version,
                traits,
                usedName,
                usedGivenName,
                title,
                other,
                confidential,
                diedOn,
                borne);
    }
}
