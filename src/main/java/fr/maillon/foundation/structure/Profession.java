package fr.maillon.foundation.structure;

/** Professions whose time is booked; the label is neutral as to gender where French allows it. */
public enum Profession {
    MEDECIN_GENERALISTE("Médecine générale"),
    PEDIATRE("Pédiatrie"),
    GYNECOLOGUE("Gynécologie"),
    MEDECIN_SPECIALISTE("Médecine spécialisée"),
    ANESTHESISTE("Anesthésie"),
    SAGE_FEMME("Maïeutique"),
    INFIRMIER("Soins infirmiers"),
    KINESITHERAPEUTE("Kinésithérapie"),
    ORTHOPHONISTE("Orthophonie"),
    PSYCHOLOGUE("Psychologie"),
    DIETETICIEN("Diététique"),
    ASSISTANT_SOCIAL("Service social"),
    SECRETAIRE("Secrétariat"),
    AUTRE("Autre");

    private final String label;

    Profession(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
