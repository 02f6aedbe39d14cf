package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another hour, another length or another principal for an appointment; what is nothing stays. {@code version} is the one
 * on screen, nothing when it does not matter; {@code reason} is given to go beyond the free time or the openings.
 */
public record MoveRequest(
        AppointmentId appointment,
        @Nullable Instant start,
        @Nullable Integer minutes,
        @Nullable ResourceId principal,
        @Nullable Integer version,
        String reason) {

    public static MoveRequest to(AppointmentId appointment, Instant start) {
        return new MoveRequest(appointment, start, null, null, null, "");
    }

    public static MoveRequest lasting(AppointmentId appointment, int minutes) {
        return new MoveRequest(appointment, null, minutes, null, null, "");
    }

    public MoveRequest with(ResourceId other) {
        return new MoveRequest(appointment, start, minutes, other, version, reason);
    }

    public MoveRequest seenAs(@Nullable Integer seen) {
        return new MoveRequest(appointment, start, minutes, principal, seen, reason);
    }

    public MoveRequest insisting(String why) {
        return new MoveRequest(appointment, start, minutes, principal, version, why.strip());
    }
}
