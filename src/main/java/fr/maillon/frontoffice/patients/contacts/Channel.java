package fr.maillon.frontoffice.patients.contacts;

/** A way in which something reaches a person. */
public enum Channel {
    SMS("SMS"),
    EMAIL("Courriel"),
    PHONE("Téléphone"),
    LETTER("Lettre");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** As people read it. */
    public String word() {
        return word;
    }
}
