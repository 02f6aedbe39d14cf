package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Someone expected at an hour. {@code slot} is what the person is told; people and rooms are taken for the buffers too.
 * {@code resources} are all that is held, who sees the person first; they stay when the appointment is cancelled.
 * {@code lane} above 0 is deliberate over-booking and {@code forcedReason} says why, also for what lies outside openings.
 */
public record Appointment(
        StructureId structure,
        AppointmentId id,
        Subject subject,
        MotifId motif,
        SiteId site,
        AppointmentStatus status,
        Slot slot,
        int before,
        int after,
        List<ResourceId> resources,
        int lane,
        String forcedReason,
        Needs needs,
        Circumstances circumstances,
        Passage passage,
        @Nullable AppointmentId postponedTo,
        Booking booked,
        int version) {

    static final Duration GRACE = Duration.ofMinutes(15);

    /** How it came to be asked for. The note never holds a diagnosis. */
    public record Circumstances(
            @Nullable Urgency urgency,
            Origin origin,
            String note,
            @Nullable UUID call) {
        public static final int LONGEST_NOTE = 500;
        public static final Circumstances BY_PHONE = new Circumstances(null, Origin.TEL, "", null);

        public Circumstances urgent(@Nullable Urgency level) {
            return new Circumstances(level, origin, note, call);
        }

        public Circumstances noted(String text) {
            return new Circumstances(urgency, origin, text, call);
        }

        public Circumstances from(Origin other) {
            return new Circumstances(urgency, other, note, call);
        }

        public Circumstances duringCall(UUID card) {
            return new Circumstances(urgency, origin, note, card);
        }
    }

    /** When the person came, was seen, and left. */
    public record Passage(
            @Nullable Instant checkedInAt,
            @Nullable Instant begunAt,
            @Nullable Instant finishedAt) {}

    /** By whom and when it was booked. */
    public record Booking(@Nullable AccountId account, Instant at) {}

    public Appointment {
        resources = List.copyOf(resources);
    }

    public ResourceId principal() {
        return resources.getFirst();
    }

    /** What people and rooms are taken for. */
    public Slot occupied() {
        return occupied(slot);
    }

    Slot occupied(Slot shown) {
        return new Slot(
                shown.start().minus(Duration.ofMinutes(before)), shown.end().plus(Duration.ofMinutes(after)));
    }

    /** The same appointment where it was seated. */
    Appointment at(Seat.Had seat, Ask ask, AppointmentStatus then) {
        return new Appointment(
                structure,
                id,
                subject,
                motif,
                seat.site(),
                then,
                ask.shown(),
                ask.motif().times().before(),
                ask.motif().times().after(),
                seat.resources(),
                seat.lane(),
                seat.forced() ? ask.reason() : "",
                needs,
                circumstances,
                passage,
                postponedTo,
                booked,
                version);
    }

    static Set<AppointmentId> ids(Collection<Appointment> all) {
        return all.stream().map(Appointment::id).collect(Collectors.toSet());
    }

    /** Late enough to be said absent. */
    public boolean isMissed(Instant now) {
        return !now.isBefore(slot.start().plus(GRACE));
    }

    public boolean isOverbooked() {
        return lane > 0;
    }
}
