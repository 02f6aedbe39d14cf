package fr.maillon.frontoffice.agenda;

/** Why an appointment does not take place. Never a diagnosis: « maladie » is all that is said. */
public enum CancellationReason {
    ILLNESS("Maladie"),
    TRANSPORT("Transport"),
    FORGOTTEN("Oubli"),
    RECOVERED("Guérison"),
    DEATH("Décès"),
    DUPLICATE("Doublon"),
    PRACTITIONER_ABSENT("Professionnel absent"),
    BREAKDOWN("Panne"),
    OTHER("Autre");

    private final String label;

    CancellationReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
