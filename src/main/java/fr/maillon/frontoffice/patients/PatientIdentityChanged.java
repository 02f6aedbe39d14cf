package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;

/** A trait, the status or an attribute of somebody changed: what was copied from the identity is to be read again. */
public record PatientIdentityChanged(StructureId structure, PatientId patient) {}
