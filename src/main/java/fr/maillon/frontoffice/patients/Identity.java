package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.identity.BirthDate;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.InsMatricule;
import fr.maillon.frontoffice.identity.Sex;
import fr.maillon.frontoffice.patients.contacts.Need;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, for whoever may open her record. Names are empty where there is none.
 *
 * @param birthplaceCode Insee code, {@code birthplace} in words
 * @param ins only when the identity is qualified
 * @param language ISO 639 code when it could be read, else as it was typed; empty for French
 * @param represented somebody represents her by law
 */
public record Identity(
        PatientId id,
        StructureId structure,
        long ipp,
        int version,
        String birthName,
        String firstGivenName,
        String givenNames,
        String usedName,
        String usedGivenName,
        String title,
        BirthDate birth,
        Sex sex,
        String birthplaceCode,
        String birthplace,
        IdentityStatus status,
        Set<IdentityAttribute> attributes,
        Optional<InsMatricule> ins,
        boolean confidential,
        boolean represented,
        boolean discreet,
        boolean secretCare,
        String language,
        Set<Need> needs,
        String needsNote,
        @Nullable LocalDate diedOn) {
    public Identity {
        attributes = Set.copyOf(attributes);
        needs = Set.copyOf(needs);
    }

    /** How she is called: the names she uses, else those she was born with. */
    public String calledName() {
        return called().whole();
    }

    public CalledName called() {
        return new CalledName(
                usedName.isEmpty() ? birthName : usedName,
                CallName.of(usedGivenName.isEmpty() ? firstGivenName : usedGivenName));
    }

    /** As an envelope names her: Mme MARTIN Élodie. */
    public String addressedAs() {
        return (title + " " + calledName()).strip();
    }

    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "Identity[" + id + "]";
    }

    /** Whether a document of high trust was seen; until then she is asked to bring one. */
    public boolean isProven() {
        return status == IdentityStatus.VALI || status == IdentityStatus.QUAL;
    }
}
