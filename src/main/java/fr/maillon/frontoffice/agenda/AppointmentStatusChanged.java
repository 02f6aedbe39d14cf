package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.structure.StructureId;

/** Someone arrived, is seen, left, did not come, or is expected again. */
public record AppointmentStatusChanged(
        StructureId structure, AppointmentId appointment, AppointmentStatus from, AppointmentStatus to) {}
