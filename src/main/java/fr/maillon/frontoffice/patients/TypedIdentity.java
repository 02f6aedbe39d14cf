package fr.maillon.frontoffice.patients;

/**
 * An identity as it was typed, nothing checked yet; empty where nothing was.
 *
 * @param birthDate in any usual French writing
 * @param sex F, M or I
 * @param birthplace an Insee code, a postcode or a name
 */
public record TypedIdentity(
        String birthName,
        String firstGivenName,
        String givenNames,
        String birthDate,
        String sex,
        String birthplace,
        String usedName,
        String usedGivenName,
        String title) {
    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "TypedIdentity[***]";
    }
}
