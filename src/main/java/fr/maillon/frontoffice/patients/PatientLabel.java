package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.IdentityAttribute;
import java.time.LocalDate;

/**
 * A person on a line of a list: a day, a waiting room. A confidential one shows her number only.
 *
 * @param called DURAND Élodie; “Dossier confidentiel n° 12” when hidden
 * @param birth 14/05/1985, ~31/12/1960 when estimated, empty when hidden
 * @param age “41 ans”, empty when hidden
 * @param namesake a proven homonym: look at the date
 */
public record PatientLabel(
        PatientId id,
        CalledName called,
        String birth,
        String age,
        boolean confidential,
        boolean namesake,
        boolean deceased) {
    static PatientLabel of(Identity it, boolean hidden, LocalDate today) {
        if (hidden) {
            var number = CalledName.of("Dossier confidentiel n°\u00a0" + it.ipp());
            return new PatientLabel(it.id(), number, "", "", true, false, false);
        }
        return new PatientLabel(
                it.id(),
                it.called(),
                it.birth().display(),
                it.birth().ageInWords(today),
                it.confidential(),
                it.attributes().contains(IdentityAttribute.HOMA),
                it.diedOn() != null);
    }

    public String name() {
        return called.whole();
    }

    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "PatientLabel[" + id + "]";
    }
}
