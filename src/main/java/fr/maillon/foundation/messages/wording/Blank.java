package fr.maillon.foundation.messages.wording;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a text may leave blank, written {@code {date}}. The list is the whole of what a message about an appointment can
 * say: there is no blank for a motif, a speciality, a practitioner or a result.
 */
public enum Blank {
    DATE("date", "lundi 23 novembre 2026", true),
    TIME("heure", "14 h 30", true),
    PLACE("lieu", "nom du lieu, s’il ne révèle rien", false),
    ADDRESS("adresse", "adresse du lieu", false),
    PHONE("telephone", "téléphone du lieu", true),
    BRING("apporter", "liste des papiers à apporter", false),
    PREPARE("consignes", "ce qu’il faut faire avant", false),
    CANCEL("empechement", "comment annuler ou déplacer", false),
    SENDER("expediteur", "nom neutre de l’expéditeur", true),
    FOR("pour", "«\u202fde Camille\u202f» quand un parent reçoit le message, sinon rien", false);

    private final String word;
    private final String meaning;
    private final boolean inSubject;

    Blank(String word, String meaning, boolean inSubject) {
        this.word = word;
        this.meaning = meaning;
        this.inSubject = inSubject;
    }

    public String written() {
        return "{" + word + "}";
    }

    public String meaning() {
        return meaning;
    }

    /** Whether the blank fits on the one line of a subject. */
    public boolean inSubject() {
        return inSubject;
    }

    /** Whether a line that holds it is left out when there is nothing to say; {@link #FOR} is part of a sentence. */
    boolean carriesItsLine() {
        return this != FOR;
    }

    static Optional<Blank> of(String word) {
        return Arrays.stream(values()).filter(blank -> blank.word.equals(word)).findFirst();
    }
}
