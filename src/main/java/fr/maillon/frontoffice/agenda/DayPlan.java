package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day as a board shows it: columns side by side, openings behind, appointments on them. */
public record DayPlan(LocalDate date, ZoneId zone, Slot day, List<Column> columns) {
    public DayPlan {
        columns = List.copyOf(columns);
    }

    /**
     * One column. {@code away} are absences and closures; a substitute is said by the opening. {@code firstFree} is the
     * first free moment from now on, on whatever day.
     */
    public record Column(
            Resource resource,
            List<OpenInterval> open,
            List<ScheduleException> away,
            List<Entry> entries,
            List<Hold> holds,
            @Nullable Instant firstFree) {
        public Column {
            open = List.copyOf(open);
            away = List.copyOf(away);
            entries = List.copyOf(entries);
            holds = List.copyOf(holds);
        }
    }

    /** An appointment with what its motif lends it; a confidential motif is not named on a shared screen. */
    public record Entry(Appointment appointment, String motif, int colour, boolean confidential) {}
}
