package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.database.Identifiers;
import java.util.UUID;

/** Someone expected at an hour. */
public record AppointmentId(UUID value) {
    public static AppointmentId next() {
        return new AppointmentId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
