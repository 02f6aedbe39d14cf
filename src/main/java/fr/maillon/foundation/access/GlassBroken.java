package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.util.UUID;

/** Someone opened a confidential record, with a reason; the référents look at it within 72 hours. */
public record GlassBroken(StructureId structure, UUID opening, AccountId by, UUID patient) {}
