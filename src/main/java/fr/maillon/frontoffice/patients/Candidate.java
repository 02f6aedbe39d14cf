package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.identity.BirthDate;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.Sex;
import java.util.Set;

/**
 * Somebody who may be meant: enough to choose by, and why she is shown. Names are empty where there is none.
 *
 * @param ipp number of the record in its structure
 * @param birthplace in words, or the code when the nomenclature has forgotten it
 * @param namesake another candidate, or a proven homonym, bears the same names
 * @param confidential only that there is such a record may be shown: use {@link #masked()}
 * @param deceased a date of death is recorded
 * @param why French, without capital or full stop
 * @param score for comparing candidates of one search only
 */
public record Candidate(
        PatientId id,
        StructureId structure,
        long ipp,
        String birthName,
        String usedName,
        String firstGivenName,
        String givenNames,
        String usedGivenName,
        BirthDate birth,
        Sex sex,
        String birthplace,
        IdentityStatus status,
        Set<IdentityAttribute> attributes,
        boolean namesake,
        boolean confidential,
        boolean deceased,
        String why,
        int score) {
    public Candidate {
        attributes = Set.copyOf(attributes);
    }

    static Candidate of(Finder.Hit hit, String why, int score) {
        var it = hit.person();
        return new Candidate(
                it.id(),
                it.structure(),
                it.ipp(),
                it.traits().birthName().value(),
                it.usedName() == null ? "" : it.usedName().value(),
                it.traits().firstGivenName().value(),
                it.traits().givenNames() == null ? "" : it.traits().givenNames().value(),
                it.usedGivenName() == null ? "" : it.usedGivenName().value(),
                it.traits().birth(),
                it.traits().sex(),
                hit.birthplace(),
                it.state().status(),
                it.state().attributes(),
                it.state().attributes().contains(IdentityAttribute.HOMA),
                it.confidential(),
                it.diedOn() != null,
                why,
                score);
    }

    Candidate asNamesake() {
        return new Candidate(
                id,
                structure,
                ipp,
                birthName,
                usedName,
                firstGivenName,
                givenNames,
                usedGivenName,
                birth,
                sex,
                birthplace,
                status,
                attributes,
                true,
                confidential,
                deceased,
                why,
                score);
    }

    /** What may be shown of a confidential record: its number. */
    public String masked() {
        return "Dossier confidentiel n°\u00a0" + ipp;
    }

    /** A birth was sought, and it is not hers: nobody should be led to her by one key. */
    public boolean isOfOtherBirth() {
        return why.contains(Ranking.OTHER_BIRTH);
    }

    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "Candidate[" + id + "]";
    }
}
