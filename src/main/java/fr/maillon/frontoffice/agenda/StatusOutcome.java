package fr.maillon.frontoffice.agenda;

/** What can come of saying where an appointment stands. */
public sealed interface StatusOutcome {
    record Done(Appointment appointment) implements StatusOutcome {}

    /** From where it stands this is not possible. */
    record NotAllowed(Appointment appointment, AppointmentStatus wanted) implements StatusOutcome {}

    /** Someone changed it meanwhile: {@code current} is how it stands. */
    record ChangedMeanwhile(Appointment current) implements StatusOutcome {}

    /** Not without saying why. */
    record NeedsReason() implements StatusOutcome {}

    record Unknown() implements StatusOutcome {}
}
