package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;

/** A telephone, an address, a relative or a wish of this person changed: what waits for her may have to be stopped. */
public record PatientReachChanged(StructureId structure, PatientId patient) {}
