package fr.maillon.training.demonstration;

import fr.maillon.frontoffice.agenda.openings.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** Hours of one person at one site that come back; no visit named means all of theirs but the unplanned. */
record Shift(
        Staff staff, DayOfWeek day, LocalTime from, LocalTime to, boolean atAnnexe, Rhythm rhythm, Set<Visit> visits) {
    Shift {
        visits = Set.copyOf(visits);
    }
}
