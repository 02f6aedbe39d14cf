package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.OpeningId;
import java.util.List;

/** What can come of setting weekly hours. */
public sealed interface OpeningOutcome {
    /** {@code stranded}: appointments still expected that the openings no longer hold. */
    record Open(OpeningId opening, List<Appointment> stranded) implements OpeningOutcome {
        public Open {
            stranded = List.copyOf(stranded);
        }
    }

    /** Nothing was changed: these would be left without openings, and nobody said to go on all the same. */
    record Strands(List<Appointment> appointments) implements OpeningOutcome {
        public Strands {
            appointments = List.copyOf(appointments);
        }
    }

    /** On some week both would be open at the same hour; one person, or one room, is at one place at a time. */
    record Overlaps(Opening other) implements OpeningOutcome {}

    record Unknown() implements OpeningOutcome {}
}
