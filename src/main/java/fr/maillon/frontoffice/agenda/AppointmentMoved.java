package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.patients.PatientId;
import org.jspecify.annotations.Nullable;

/** An appointment has another hour, another length or other people than before. */
public record AppointmentMoved(
        StructureId structure,
        AppointmentId appointment,
        @Nullable PatientId patient) {}
