package fr.maillon.frontoffice.agenda.openings;

import java.util.UUID;

/** A weekly opening, or an extra session: what concrete openings come from. */
public record OpeningId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
