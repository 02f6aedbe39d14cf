package fr.maillon.foundation.structure;

import java.util.Optional;
import java.util.stream.Stream;

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

    /** The kind of this name, if there is one. */
    public static Optional<StructureKind> read(String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }
}
