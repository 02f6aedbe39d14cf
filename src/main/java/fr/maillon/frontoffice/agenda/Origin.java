package fr.maillon.frontoffice.agenda;

/** By which way an appointment was asked for. */
public enum Origin {
    TEL("Téléphone"),
    COMPTOIR("Comptoir"),
    COURRIER("Courrier"),
    MAIL("Courriel"),
    EN_LIGNE("En ligne"),
    SAS("SAS"),
    INTERNE("Interne");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
