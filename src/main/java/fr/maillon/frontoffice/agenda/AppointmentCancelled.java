package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.patients.PatientId;
import org.jspecify.annotations.Nullable;

/** An appointment will not take place; its time is free again. */
public record AppointmentCancelled(
        StructureId structure,
        AppointmentId appointment,
        @Nullable PatientId patient) {}
