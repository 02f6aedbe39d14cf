package fr.maillon.foundation.messages.wording;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a wording before it is kept: what it must say, what it may not. */
public final class WordingCheck {
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_BODY = 4000;

    private final Wording wording;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private WordingCheck(Wording wording) {
        this.wording = wording;
    }

    /** Every fault, by form field ({@code objet}, {@code texte}), in French; empty when the wording is good. */
    public static Map<String, String> faults(Wording wording) {
        var check = new WordingCheck(wording);
        check.subject();
        check.body();
        return check.faults;
    }

    private void subject() {
        if (wording.subject().isEmpty()
                || wording.subject().length() > LONGEST_SUBJECT
                || wording.subject().contains("\n")) {
            fault("objet", "L’objet tient sur une ligne de %d signes au plus.".formatted(LONGEST_SUBJECT));
        }
        Wording.BLANK
                .matcher(wording.subject())
                .results()
                .forEach(found -> Blank.of(found.group(1))
                        .filter(Blank::inSubject)
                        .ifPresentOrElse(
                                known -> {},
                                () -> fault(
                                        "objet",
                                        "«\u202f%s\u202f» ne peut pas figurer dans l’objet."
                                                .formatted(found.group()))));
        discretion("objet", wording.subject());
    }

    private void body() {
        if (wording.body().isEmpty() || wording.body().length() > LONGEST_BODY) {
            fault("texte", "Le texte compte entre 1 et %d signes.".formatted(LONGEST_BODY));
        }
        Wording.BLANK
                .matcher(wording.body())
                .results()
                .forEach(found -> Blank.of(found.group(1))
                        .ifPresentOrElse(
                                known -> {},
                                () -> fault(
                                        "texte",
                                        "«\u202f%s\u202f» n’existe pas. Voyez la liste des champs."
                                                .formatted(found.group()))));
        discretion("texte", wording.body());
    }

    private void discretion(String field, String text) {
        RevealingWords.firstIn(text)
                .ifPresent(word -> fault(
                        field,
                        "«\u202f%s\u202f» laisserait deviner le motif à qui lit par-dessus l’épaule. Retirez ce mot."
                                .formatted(word)));
    }

    private void fault(String field, String sentence) {
        faults.putIfAbsent(field, sentence);
    }
}
