package fr.maillon.frontoffice.patients;

/**
 * Somebody to create, as typed; empty where nothing was.
 *
 * @param phone in any usual writing
 */
public record NewPatient(TypedIdentity identity, String phone, String email) {
    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "NewPatient[***]";
    }
}
