package fr.maillon.foundation.messages;

/** Why an e-mail did not arrive, and what a secretary does about it. */
public enum Failure {
    MAILBOX_REFUSED("Le serveur du destinataire refuse cette adresse. Vérifiez-la avec la personne."),
    SERVER_UNREACHABLE("Le serveur d’envoi n’a pas répondu après trois essais."),
    SERVER_REFUSED("Le serveur d’envoi a refusé le message."),
    NO_OPERATOR("Aucun opérateur de SMS n’est branché\u00a0: appelez la personne et dites-lui ce texte."),
    NUMBER_REFUSED("L’opérateur refuse ce numéro. Vérifiez-le avec la personne."),
    UNCERTAIN("L’envoi a été interrompu\u202f; le message est peut-être parti.");

    private final String sentence;

    Failure(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
