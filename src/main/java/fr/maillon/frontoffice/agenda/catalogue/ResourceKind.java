package fr.maillon.frontoffice.agenda.catalogue;

import org.springframework.modulith.NamedInterface;

/** What kind of time is booked. A thing is never over-booked; who moves around is not bound to the site of the room. */
@NamedInterface("catalogue")
public enum ResourceKind {
    PROFESSIONNEL("Professionnel", false, true),
    SALLE("Salle", true, true),
    EQUIPEMENT("Équipement", true, true),
    INTERVENANT_EXTERIEUR("Intervenant extérieur", false, false),
    INTERPRETE("Interprète", false, false);

    private final String label;
    private final boolean thing;
    private final boolean placed;

    ResourceKind(String label, boolean thing, boolean placed) {
        this.label = label;
        this.thing = thing;
        this.placed = placed;
    }

    public String label() {
        return label;
    }

    public boolean isThing() {
        return thing;
    }

    /** Only available where its opening says; the others come, or are called. */
    public boolean isPlaced() {
        return placed;
    }
}
