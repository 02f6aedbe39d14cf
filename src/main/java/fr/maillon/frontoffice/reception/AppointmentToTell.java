package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.AppointmentId;

/** What happened to an appointment stands and could not be told with it: it is told as the appointment is by then. */
record AppointmentToTell(StructureId structure, AppointmentId appointment) {}
