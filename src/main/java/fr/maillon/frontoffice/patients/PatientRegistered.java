package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;

/** Somebody was created. */
public record PatientRegistered(StructureId structure, PatientId patient) {}
