package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;

/** Time kept for a few minutes for someone on the phone; {@code holder} is who keeps it, as the other desks read it. */
public record KeptTime(ResourceId resource, Slot slot, String holder) {}
