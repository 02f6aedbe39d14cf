package fr.maillon.frontoffice.agenda.openings;

import org.springframework.modulith.NamedInterface;

/** What may depart from the weekly openings, from the weakest to the strongest. */
@NamedInterface("openings")
public enum ExceptionKind {
    /** The place is shut (a bridging day, works): nothing opens but what was added on purpose. */
    CLOSURE("Fermeture"),
    /** Hours added on purpose, on a holiday or a closed day too. */
    EXTRA_SESSION("Séance supplémentaire"),
    /** The person is not there: nothing opens, not even an extra session. */
    ABSENCE("Absence"),
    /** Someone else holds the openings: an absence at the same time takes nothing away. */
    REPLACEMENT("Remplacement");

    private final String label;

    ExceptionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
