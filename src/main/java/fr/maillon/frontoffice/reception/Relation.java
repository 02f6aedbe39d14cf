package fr.maillon.frontoffice.reception;

/** Who speaks, for the person concerned. The label is what people read. */
public enum Relation {
    PATIENT("La personne elle-même"),
    PARENT("Parent"),
    AIDANT("Aidant"),
    REPRESENTANT("Représentant légal"),
    PROFESSIONNEL("Professionnel"),
    ORGANISME("Organisme"),
    AUTRE("Autre");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
