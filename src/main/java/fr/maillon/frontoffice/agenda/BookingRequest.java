package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: someone, for a motif, with a principal, at an hour. {@code minutes} replaces what the motif and the
 * needs give; rooms, devices and interpreter are chosen among those free unless {@code companions} names them.
 */
public record BookingRequest(
        StructureId structure,
        Subject subject,
        MotifId motif,
        ResourceId principal,
        Instant start,
        @Nullable Integer minutes,
        List<ResourceId> companions,
        Needs needs,
        Appointment.Circumstances circumstances,
        Insistence insistence) {

    /**
     * What she already knows and wants all the same. {@code reason} is given to go beyond the free time or the openings;
     * {@code acknowledged} are the warnings she has read.
     */
    public record Insistence(String reason, Set<Warning.Kind> acknowledged) {
        public static final Insistence NONE = new Insistence("", Set.of());

        public Insistence {
            reason = reason.strip();
            acknowledged = Set.copyOf(acknowledged);
        }

        public boolean isReasoned() {
            return !reason.isEmpty();
        }
    }

    public BookingRequest {
        companions = List.copyOf(companions);
    }

    public static BookingRequest of(
            StructureId structure, Subject subject, MotifId motif, ResourceId principal, Instant start) {
        return new BookingRequest(
                structure,
                subject,
                motif,
                principal,
                start,
                null,
                List.of(),
                Needs.NONE,
                Appointment.Circumstances.BY_PHONE,
                Insistence.NONE);
    }

    public BookingRequest lasting(int shown) {
        return new BookingRequest(
                structure, subject, motif, principal, start, shown, companions, needs, circumstances, insistence);
    }

    public BookingRequest with(List<ResourceId> these) {
        return new BookingRequest(
                structure, subject, motif, principal, start, minutes, these, needs, circumstances, insistence);
    }

    public BookingRequest needing(Needs these) {
        return new BookingRequest(
                structure, subject, motif, principal, start, minutes, companions, these, circumstances, insistence);
    }

    public BookingRequest in(Appointment.Circumstances these) {
        return new BookingRequest(
                structure, subject, motif, principal, start, minutes, companions, needs, these, insistence);
    }

    public BookingRequest insisting(String reason) {
        return new BookingRequest(
                structure,
                subject,
                motif,
                principal,
                start,
                minutes,
                companions,
                needs,
                circumstances,
                new Insistence(reason, insistence.acknowledged()));
    }

    public BookingRequest acknowledging(Set<Warning.Kind> kinds) {
        return new BookingRequest(
                structure,
                subject,
                motif,
                principal,
                start,
                minutes,
                companions,
                needs,
                circumstances,
                new Insistence(insistence.reason(), kinds));
    }
}
