package fr.maillon.frontoffice.reception;

/** How a request came. The label is what people read. */
public enum Channel {
    TELEPHONE("Téléphone"),
    COMPTOIR("Comptoir"),
    COURRIER("Courrier"),
    COURRIEL("Courriel"),
    MESSAGERIE_VOCALE("Messagerie vocale");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
