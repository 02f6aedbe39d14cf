package fr.maillon.frontoffice.identity;

/** What came of reading a scanned INS datamatrix. */
public sealed interface DatamatrixReading {
    /** All compulsory fields were there and legal. */
    record Read(InsTraits traits) implements DatamatrixReading {}

    /** It began as one but cannot be used; {@code reason} is a French sentence. */
    record Refused(String reason) implements DatamatrixReading {}

    /** Something else was scanned or typed. */
    record NotADatamatrix() implements DatamatrixReading {}
}
