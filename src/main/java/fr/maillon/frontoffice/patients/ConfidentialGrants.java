package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.structure.StructureId;

/** Who has broken the glass of a confidential record: asked of whoever keeps those openings; without an answer it stays shut. */
public interface ConfidentialGrants {
    /** Whether this person may open that record now. */
    boolean isOpen(Acting who, StructureId structure, PatientId patient);
}
