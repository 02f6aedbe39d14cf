package fr.maillon.training.demonstration;

import fr.maillon.foundation.structure.Room.Kind;

/** The rooms and devices of the fictive centre, by site. */
enum Premises {
    CARE_ROOM("Salle de soins", false, Kind.SALLE),
    INTERVIEW_ROOM("Bureau d’entretien", false, Kind.SALLE),
    ULTRASOUND("Échographe", false, Kind.EQUIPEMENT),
    GYMNASIUM("Salle de rééducation", true, Kind.SALLE),
    ELECTROCARDIOGRAPH("Électrocardiographe", false, Kind.EQUIPEMENT);

    private final String label;
    private final boolean annexe;
    private final Kind kind;

    Premises(String label, boolean annexe, Kind kind) {
        this.label = label;
        this.annexe = annexe;
        this.kind = kind;
    }

    String label() {
        return label;
    }

    /** Whether it stands at the annexe, not at the main site. */
    boolean isAtAnnexe() {
        return annexe;
    }

    Kind kind() {
        return kind;
    }
}
