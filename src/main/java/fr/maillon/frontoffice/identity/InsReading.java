package fr.maillon.frontoffice.identity;

/** What came of reading a matricule INS. */
public sealed interface InsReading {
    /** Usable; {@link InsMatricule#hasRightKey()} false is worth a warning. */
    record Read(InsMatricule matricule) implements InsReading {}

    /** Not one; {@code reason} is a French sentence without the digits. */
    record Refused(String reason) implements InsReading {}
}
