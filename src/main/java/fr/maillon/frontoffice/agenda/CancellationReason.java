package fr.maillon.frontoffice.agenda;

import org.jspecify.annotations.Nullable;

/** Why an appointment does not take place, and who gives it up. Never a diagnosis: « maladie » is all that is said. */
public enum CancellationReason {
    ILLNESS("Maladie", true),
    TRANSPORT("Transport", true),
    FORGOTTEN("Oubli", true),
    RECOVERED("Guérison", true),
    DEATH("Décès", false),
    DUPLICATE("Doublon", false),
    /** It never was hers: she is told nothing. */
    WRONG_PERSON("Mauvaise personne", false),
    /** She came, and went before she was seen. */
    LEFT_UNSEEN("Départ sans être vu(e)", true),
    PRACTITIONER_ABSENT("Professionnel absent", false),
    BREAKDOWN("Panne", false),
    OTHER("Autre", null);

    private final String label;
    private final @Nullable Boolean byPatient;

    CancellationReason(String label, @Nullable Boolean byPatient) {
        this.label = label;
        this.byPatient = byPatient;
    }

    public String label() {
        return label;
    }

    /** Whether she gives it up, and not the structure; nothing when the reason does not tell and it has to be asked. */
    public @Nullable Boolean byPatient() {
        return byPatient;
    }
}
