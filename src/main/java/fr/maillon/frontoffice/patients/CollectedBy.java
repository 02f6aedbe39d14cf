package fr.maillon.frontoffice.patients;

/** How a matricule INS came to us; codes of FR Core. */
public enum CollectedBy {
    /** The teleservice, by traits. */
    INSI("INSI", "téléservice INSi"),
    VITALE_CARD("CV", "carte Vitale"),
    DATAMATRIX("CB", "datamatrix scanné"),
    VITALE_APPLICATION("AV", "application carte Vitale"),
    BY_HAND("SM", "saisie manuelle");

    private final String code;
    private final String word;

    CollectedBy(String code, String word) {
        this.code = code;
        this.word = word;
    }

    public String code() {
        return code;
    }

    /** As people read it. */
    public String word() {
        return word;
    }
}
