package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another hour, another length or another principal for an appointment; what is nothing stays. {@code version} is the one
 * on screen, nothing when it does not matter; {@code reason} is given to go beyond the free time or the openings;
 * {@code acknowledged} are the warnings that were read for it.
 */
public record MoveRequest(
        AppointmentId appointment,
        @Nullable Instant start,
        @Nullable Integer minutes,
        @Nullable ResourceId principal,
        @Nullable Integer version,
        String reason,
        Set<Warning.Kind> acknowledged) {

    public MoveRequest {
        acknowledged = Set.copyOf(acknowledged);
    }

    public static MoveRequest to(AppointmentId appointment, Instant start) {
        return new MoveRequest(appointment, start, null, null, null, "", Set.of());
    }

    public static MoveRequest lasting(AppointmentId appointment, int minutes) {
        return new MoveRequest(appointment, null, minutes, null, null, "", Set.of());
    }

    public MoveRequest with(ResourceId other) {
        return new MoveRequest(appointment, start, minutes, other, version, reason, acknowledged);
    }

    public MoveRequest seenAs(@Nullable Integer seen) {
        return new MoveRequest(appointment, start, minutes, principal, seen, reason, acknowledged);
    }

    public MoveRequest insisting(String why) {
        return new MoveRequest(appointment, start, minutes, principal, version, why.strip(), acknowledged);
    }

    public MoveRequest acknowledging(Set<Warning.Kind> kinds) {
        return new MoveRequest(appointment, start, minutes, principal, version, reason, kinds);
    }
}
