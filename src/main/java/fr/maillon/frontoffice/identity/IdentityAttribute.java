package fr.maillon.frontoffice.identity;

/** A flag on top of the status. Source: RNIV, EXI SI 09, EXI ID 24 and 26. */
public enum IdentityAttribute {
    /** Proven homonym: a warning at each selection, whatever the status. */
    HOMA("homonyme"),
    /** Doubtful: provisional again, no call of INSi. */
    DOUT("douteuse"),
    /** Fictive: tests, training, protected anonymity; combines with nothing. */
    FICT("fictive");

    private final String word;

    IdentityAttribute(String word) {
        this.word = word;
    }

    /** Agrees with “identité”. */
    public String word() {
        return word;
    }

    /** Whether it forces the provisional status and silences INSi. */
    public boolean blocksTrust() {
        return this != HOMA;
    }
}
