package fr.maillon.frontoffice.patients.contacts;

/** What an appointment or a welcome must take into account. */
public enum Need {
    INTERPRETER("Interprète"),
    WHEELCHAIR("Fauteuil roulant"),
    STRETCHER("Brancard"),
    FALC("Facile à lire et à comprendre"),
    LSF("Langue des signes"),
    LOW_VISION("Gros caractères"),
    ACCOMPANIED("Vient accompagné(e)");

    private final String word;

    Need(String word) {
        this.word = word;
    }

    /** As people read it. */
    public String word() {
        return word;
    }
}
