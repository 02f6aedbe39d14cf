package fr.maillon.frontoffice.patients;

/** What was done to a record, as its history says it after a name: “Anne Lenoir a créé le dossier”. */
enum Act {
    CREATED("a créé le dossier"),
    CORRECTED("a modifié"),
    EVIDENCE("a contrôlé une pièce"),
    INSI("a accepté l’identité rendue par INSi"),
    INS_LOST("a détaché le matricule INS"),
    MARKED("a posé l’attribut"),
    CLEARED("a retiré l’attribut"),
    CONTACT("a mis à jour les contacts"),
    DIED("a enregistré le décès");

    private final String words;

    Act(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
