package fr.maillon.frontoffice.agenda;

import java.util.Set;

/**
 * Where an appointment stands. It only moves forward; what ended goes back to {@link #PENDING} by reopening, with a
 * reason. The names are those of FHIR R4 where it has one. Nothing gives {@link #PROPOSED} yet: an hour proposed and not
 * taken is a hold; it is there for those that come from elsewhere, until somebody accepts them.
 */
public enum AppointmentStatus {
    PROPOSED("Proposé"),
    PENDING("Réservé"),
    BOOKED("Confirmé"),
    CHECKED_IN("Arrivé"),
    IN_PROGRESS("En cours"),
    FULFILLED("Terminé"),
    CANCELLED_BY_PATIENT("Annulé par la personne"),
    CANCELLED_BY_STRUCTURE("Annulé par la structure"),
    POSTPONED("Reporté"),
    NO_SHOW("Absent, non excusé"),
    ENTERED_IN_ERROR("Saisi par erreur");

    private static final Set<AppointmentStatus> EXPECTED = Set.of(PROPOSED, PENDING, BOOKED);
    private static final Set<AppointmentStatus> FREEING =
            Set.of(CANCELLED_BY_PATIENT, CANCELLED_BY_STRUCTURE, POSTPONED, ENTERED_IN_ERROR);

    private final String label;

    AppointmentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Still to come: it can be moved, cancelled or postponed. */
    public boolean isExpected() {
        return EXPECTED.contains(this);
    }

    /** It no longer takes anyone's time. A missed appointment does: the time is gone. */
    public boolean freesTime() {
        return FREEING.contains(this);
    }

    public boolean canBecome(AppointmentStatus next) {
        return switch (next) {
            case PROPOSED -> false;
            case PENDING -> this == PROPOSED;
            case BOOKED -> this == PROPOSED || this == PENDING;
            case CHECKED_IN, POSTPONED, NO_SHOW -> isExpected();
            case IN_PROGRESS -> isExpected() || this == CHECKED_IN;
            case FULFILLED -> isExpected() || this == CHECKED_IN || this == IN_PROGRESS;
            case CANCELLED_BY_PATIENT, CANCELLED_BY_STRUCTURE -> isExpected() || this == CHECKED_IN;
            case ENTERED_IN_ERROR -> this != ENTERED_IN_ERROR;
        };
    }

    /** Whether a reason brings it back among the expected: a cancellation, an absence or an arrival noted wrongly. */
    public boolean canReopen() {
        return !isExpected();
    }
}
