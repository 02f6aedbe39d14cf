package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;

/** A death was recorded: appointments to come are cancelled and messages silenced. */
public record PatientDied(StructureId structure, PatientId patient) {}
