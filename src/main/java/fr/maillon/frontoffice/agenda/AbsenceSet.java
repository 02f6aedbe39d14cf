package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.openings.ExceptionId;

/** Someone will be away, or a site closed; appointments may have to move. */
public record AbsenceSet(StructureId structure, ExceptionId exception) {}
