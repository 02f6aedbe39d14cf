package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an appointment, with what it was before and after. */
record Chapter(
        UUID id,
        AppointmentId appointment,
        Instant at,
        String byName,
        StoryEvent event,
        String reason,
        @Nullable AppointmentStatus fromStatus,
        AppointmentStatus toStatus,
        @Nullable Slot from,
        Slot to,
        List<ResourceId> fromResources,
        List<ResourceId> toResources,
        boolean undone) {
    Chapter {
        fromResources = List.copyOf(fromResources);
        toResources = List.copyOf(toResources);
    }
}
