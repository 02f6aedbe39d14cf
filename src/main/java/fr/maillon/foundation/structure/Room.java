package fr.maillon.foundation.structure;

/** A room, or a piece of equipment, that is reserved. */
public record Room(StructureId structure, RoomId id, SiteId site, String name, Kind kind, boolean accessible) {
    public enum Kind {
        SALLE,
        EQUIPEMENT
    }
}
