package fr.maillon.frontoffice.identity;

/**
 * How far an identity may be trusted; exactly one at a time.
 *
 * <p>Source: RNIV, EXI SI 07; codes of FR Core 2.2.
 */
public enum IdentityStatus {
    PROV("provisoire"),
    RECUP("récupérée"),
    VALI("validée"),
    /** The only one with which health data may be exchanged under the matricule INS (EXI SI 08). */
    QUAL("qualifiée");

    private final String word;

    IdentityStatus(String word) {
        this.word = word;
    }

    /** Agrees with “identité”. */
    public String word() {
        return word;
    }
}
