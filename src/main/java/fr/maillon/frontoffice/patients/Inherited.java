package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.BirthDate;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.IdentityState;
import fr.maillon.frontoffice.identity.InsMatricule;
import fr.maillon.frontoffice.identity.Sex;
import fr.maillon.frontoffice.patients.contacts.ContactSheet;
import fr.maillon.frontoffice.patients.contacts.Need;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom another file already knew, with all it says of her.
 *
 * @param evidence code of the paper seen then; empty when none was
 * @param ins the matricule borne; present exactly when the state says that INSi answered
 */
public record Inherited(
        Traits traits,
        IdentityState state,
        String evidence,
        @Nullable InsMatricule ins,
        ContactSheet contacts,
        Welcome welcome,
        boolean confidential) {
    /**
     * Her names and her birth.
     *
     * @param birthplace Insee code
     */
    public record Traits(
            CivilName birthName,
            CivilName firstGivenName,
            @Nullable CivilName givenNames,
            BirthDate birth,
            Sex sex,
            String birthplace,
            @Nullable CivilName usedName,
            @Nullable CivilName usedGivenName,
            String title) {
        StrictTraits strict() {
            return new StrictTraits(birthName, firstGivenName, givenNames, birth, sex, birthplace);
        }
    }

    /** How she is to be received; {@code language} is an ISO 639 code, empty for French. */
    public record Welcome(String language, Set<Need> needs, String note) {
        public Welcome {
            needs = Set.copyOf(needs);
        }
    }

    public Inherited {
        if (state.insi() != (ins != null)) {
            throw new IllegalArgumentException("a matricule goes with an answer of INSi");
        }
    }

    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "Inherited[***]";
    }
}
