package fr.maillon.frontoffice.reception;

/** What was done with a request. The label is what people read. */
public enum Action {
    RENDEZ_VOUS("Rendez-vous pris"),
    MESSAGE("Message transmis"),
    TRANSFERT_15("Transfert au 15"),
    TRANSFERT("Appel transféré"),
    INFORMATION("Information donnée"),
    COURRIER("Courrier à faire"),
    RAPPEL("À rappeler"),
    SANS_SUITE("Sans suite");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
