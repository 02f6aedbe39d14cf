package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What can come of asking for an hour: to book, move, lengthen, swap, reopen or undo. */
public sealed interface BookingOutcome {
    record Booked(AppointmentId appointment, Slot slot) implements BookingOutcome {}

    /** Nothing was done: the hour cannot be had, or not this way. */
    sealed interface Refused extends BookingOutcome {}

    /** Someone else has it, or another appointment of one of the people or rooms; {@code nearest} are free now. */
    record SlotTaken(Slot asked, List<Proposal> nearest) implements Refused {
        public SlotTaken {
            nearest = List.copyOf(nearest);
        }
    }

    /** Another desk keeps it for someone on the phone. */
    record SlotHeld(Slot asked, String holder, Instant until, List<Proposal> nearest) implements Refused {
        public SlotHeld {
            nearest = List.copyOf(nearest);
        }
    }

    /** Not open then, or not for this motif; possible with a reason. */
    record OutsideOpenings(Slot asked, List<Proposal> nearest) implements Refused {
        public OutsideOpenings {
            nearest = List.copyOf(nearest);
        }
    }

    /** As many appointments were added beyond the free time of this opening as it allows; 0 means none is allowed. */
    record QuotaReached(Slot asked, int quota) implements Refused {}

    /** Rooms and devices cannot be in two places: this one is never over-booked. */
    record NeverOverbooked(Slot asked, String what) implements Refused {}

    /** Nothing was booked; it will be when these are acknowledged. */
    record NeedsConfirmation(List<Warning> warnings) implements BookingOutcome {
        public NeedsConfirmation {
            warnings = List.copyOf(warnings);
        }

        public String inWords() {
            return warnings.stream().map(Warning::sentence).collect(Collectors.joining(" "));
        }
    }

    /** Someone changed it meanwhile: {@code current} is how it stands. */
    record ChangedMeanwhile(Appointment current) implements BookingOutcome {}

    /** Where it stands does not allow this. */
    record NotAllowed(AppointmentStatus status) implements Refused {}

    /** It was put off, and what took its place still stands at {@code slot}. */
    record Replaced(Slot slot) implements Refused {}

    /** The person has died; nothing is booked any more. */
    record PersonDied() implements Refused {}

    /** Not without saying why. */
    record NeedsReason() implements Refused {}

    /** No such appointment, motif or resource in the structures in sight. */
    record Unknown() implements BookingOutcome {}
}
