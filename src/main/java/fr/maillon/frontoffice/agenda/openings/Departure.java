package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.calendar.Slot;
import java.util.UUID;

/** An exception to the weekly openings, as the rule needs it. For an extra session, {@code id} is also its opening. */
public record Departure(UUID id, ExceptionKind kind, Slot slot) {}
