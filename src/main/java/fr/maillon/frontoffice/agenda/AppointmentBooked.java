package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.patients.PatientId;
import org.jspecify.annotations.Nullable;

/** An appointment was taken. {@code patient} is nothing as long as no identity is known; told again once one is. */
public record AppointmentBooked(
        StructureId structure,
        AppointmentId appointment,
        @Nullable PatientId patient) {}
