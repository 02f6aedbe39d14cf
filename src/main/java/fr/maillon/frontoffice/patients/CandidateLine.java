package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.IdentityAttribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A candidate ready to show, for {@code candidate.jte}; a hidden one has her number and why only.
 *
 * @param called the names used, when they differ from those of birth
 * @param others the rest of the list of given names
 * @param drawing of the status, which is also that of its colour
 * @param exact false for a likeness of sound or spelling: shown with a dashed border
 * @param doubtful another birth was sought: nobody is led to her by one key
 */
public record CandidateLine(
        String patient,
        boolean hidden,
        long ipp,
        String birthName,
        String firstGivenName,
        String called,
        String others,
        String birth,
        String age,
        String sex,
        String birthplace,
        String status,
        String drawing,
        List<String> warnings,
        String why,
        boolean exact,
        boolean doubtful) {
    public static CandidateLine of(Candidate it, LocalDate today) {
        if (it.confidential()) {
            return new CandidateLine(
                    it.id().toString(),
                    true,
                    it.ipp(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    "",
                    true,
                    false);
        }
        var word = it.status().word();
        return new CandidateLine(
                it.id().toString(),
                false,
                it.ipp(),
                it.birthName(),
                it.firstGivenName(),
                called(it),
                it.givenNames().equals(it.firstGivenName()) ? "" : it.givenNames(),
                it.birth().display(),
                it.deceased() ? "" : it.birth().ageInWords(today),
                it.sex().word(),
                it.birthplace(),
                word,
                word.replace('é', 'e'),
                warnings(it),
                it.why(),
                !it.why().contains("proche")
                        && !it.why().contains("prononce")
                        && !it.why().contains("autre"),
                it.isOfOtherBirth());
    }

    private static String called(Candidate it) {
        var name = it.usedName().equals(it.birthName()) ? "" : it.usedName();
        var given = it.usedGivenName().equals(it.firstGivenName()) ? "" : it.usedGivenName();
        return (name + " " + given).strip();
    }

    private static List<String> warnings(Candidate it) {
        var warnings = new ArrayList<String>();
        if (it.deceased()) {
            warnings.add("Décès enregistré");
        }
        if (it.namesake()) {
            warnings.add("Homonyme");
        }
        if (it.attributes().contains(IdentityAttribute.DOUT)) {
            warnings.add("Identité douteuse");
        }
        if (it.attributes().contains(IdentityAttribute.FICT)) {
            warnings.add("Identité fictive");
        }
        return warnings;
    }

    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "CandidateLine[" + patient + "]";
    }
}
