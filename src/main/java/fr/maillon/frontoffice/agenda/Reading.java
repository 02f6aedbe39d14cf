package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.Warning.Kind;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * For whom an hour is wanted, and what need not be said of it. {@code leaving} are appointments that go from where they
 * stand: they hinder nobody.
 */
record Reading(Subject subject, Set<AppointmentId> leaving, Set<Kind> said) {
    private static final Set<Kind> OF_THE_PERSON =
            EnumSet.of(Kind.MINOR_ALONE, Kind.AGE_BEYOND_MOTIF, Kind.SEX_BEYOND_MOTIF);

    static Reading of(BookingRequest request) {
        return new Reading(request.subject(), Set.of(), request.insistence().acknowledged());
    }

    /** A move repeats nothing of the person, and nothing that it does not make worse. */
    static Reading of(Appointment it, Instant start, ResourceId principal, Set<Kind> acknowledged) {
        var said = EnumSet.copyOf(OF_THE_PERSON);
        said.addAll(acknowledged);
        int later = start.compareTo(it.slot().start());
        if (later >= 0) {
            said.add(Kind.SHORT_NOTICE);
        }
        if (later <= 0) {
            said.add(Kind.BEYOND_HORIZON);
        }
        if (later == 0) {
            said.add(Kind.PAST);
        }
        if (principal.equals(it.principal())) {
            said.add(Kind.NOT_ACCESSIBLE);
            if (later == 0) {
                said.add(Kind.RESERVED);
            }
        }
        return new Reading(it.subject(), Set.of(it.id()), said);
    }

    Reading leaving(Set<AppointmentId> these) {
        return new Reading(subject, these, said);
    }
}
