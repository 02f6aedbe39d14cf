package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Instant;

/** Time of someone kept for five minutes, in sight of every desk. */
public record Hold(HoldId id, ResourceId resource, Slot slot, AccountId by, String holder, Instant until) {}
