package fr.maillon.foundation.structure;

/** What kind of house a structure is; the label is what people read. */
public enum StructureKind {
    CABINET("Cabinet"),
    MSP("Maison de santé pluriprofessionnelle"),
    CENTRE_DE_SANTE("Centre de santé"),
    HOPITAL("Hôpital"),
    EHPAD("EHPAD"),
    ESMS("Établissement médico-social"),
    CCAS("CCAS"),
    TELESECRETARIAT("Télésecrétariat"),
    ECOLE("École");

    private final String label;

    StructureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
