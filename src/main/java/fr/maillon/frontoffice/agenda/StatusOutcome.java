package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.printing.FrenchDates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What can come of saying where an appointment stands. */
public sealed interface StatusOutcome {
    record Done(Appointment appointment) implements StatusOutcome {}

    /** From where it stands this is not possible. */
    record NotAllowed(Appointment appointment, AppointmentStatus wanted) implements StatusOutcome {}

    /**
     * She is here, or did not come, and the appointment is not today’s; {@code start} and {@code today} are read where it
     * takes place.
     */
    record AnotherDay(Appointment appointment, AppointmentStatus wanted, LocalDateTime start, LocalDate today)
            implements StatusOutcome {

        /** « Son rendez-vous est demain, lundi 23 novembre 2026 à 7 h 45. Noter quand même l’arrivée ? » */
        public String question() {
            var away = today.until(start.toLocalDate(), ChronoUnit.DAYS);
            var tense = away > 0 ? "est" : "était";
            var near = away == 1 ? " demain, " : away == -1 ? " hier, " : " le ";
            return "Son rendez-vous " + tense + near + FrenchDates.withWeekday(start)
                    + ". Noter quand même l’" + (wanted == AppointmentStatus.NO_SHOW ? "absence" : "arrivée")
                    + "\u202f?";
        }
    }

    /** She may still come: {@code from} is when an absence may be noted, read where it takes place. */
    record TooSoon(Appointment appointment, LocalDateTime from) implements StatusOutcome {
        public String sentence() {
            return "Une absence ne se note qu’un quart d’heure après l’heure\u00a0: pas avant le "
                    + FrenchDates.withWeekday(from) + ".";
        }
    }

    /** Someone changed it meanwhile: {@code current} is how it stands. */
    record ChangedMeanwhile(Appointment current) implements StatusOutcome {}

    /** Not without saying why. */
    record NeedsReason() implements StatusOutcome {}

    record Unknown() implements StatusOutcome {}
}
