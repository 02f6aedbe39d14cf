package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.openings.ExceptionId;
import java.util.List;

/**
 * An exception to the weekly hours was set. {@code stranded}: appointments still expected that the openings no longer
 * hold; each is to be moved, cancelled, kept or handed to a substitute.
 */
public record DepartureOutcome(ExceptionId exception, List<Appointment> stranded) {
    public DepartureOutcome {
        stranded = List.copyOf(stranded);
    }
}
