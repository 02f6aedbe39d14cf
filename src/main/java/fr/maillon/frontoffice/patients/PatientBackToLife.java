package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;

/** A death had been recorded by mistake. */
public record PatientBackToLife(StructureId structure, PatientId patient) {}
