package fr.maillon.frontoffice.patients.contacts;

/** What somebody is to the person; the first four may represent her by law. */
public enum Relation {
    PARENT("Parent"),
    TUTEUR("Tuteur, tutrice"),
    CURATEUR("Curateur, curatrice"),
    DELEGATAIRE("Délégataire de l’autorité parentale"),
    PERSONNE_DE_CONFIANCE("Personne de confiance"),
    PERSONNE_A_PREVENIR("Personne à prévenir"),
    SPOUSE("Conjoint, conjointe"),
    CHILD("Enfant"),
    CARER("Aidant, aidante"),
    OTHER("Autre");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    /** As people read it. */
    public String word() {
        return word;
    }
}
