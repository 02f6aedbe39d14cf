package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.Layout;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.OpeningId;
import fr.maillon.frontoffice.agenda.openings.ResourceLocks;
import fr.maillon.frontoffice.agenda.openings.WeeklyOpenings;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Changes weekly hours under the lock of whom they are of, and lays them out at once from today on. */
@Component
class WeeklyHours {
    private final WeeklyOpenings weekly;
    private final Layout layout;
    private final ResourceLocks locks;
    private final Appointments appointments;
    private final Announcements announcements;
    private final Attempt attempt;
    private final Clock clock;

    WeeklyHours(
            WeeklyOpenings weekly,
            Layout layout,
            ResourceLocks locks,
            Appointments appointments,
            Announcements announcements,
            Attempt attempt,
            Clock clock) {
        this.weekly = weekly;
        this.layout = layout;
        this.locks = locks;
        this.appointments = appointments;
        this.announcements = announcements;
        this.attempt = attempt;
        this.clock = clock;
    }

    OpeningOutcome open(List<Opening> all) {
        return attempt.keptIf(
                outcome -> outcome instanceof OpeningOutcome.Open,
                () -> all.stream()
                        .map(this::open)
                        .reduce((one, other) -> one instanceof OpeningOutcome.Open ? other : one)
                        .orElseGet(OpeningOutcome.Unknown::new));
    }

    OpeningOutcome open(Opening it) {
        locks.take(List.of(it.resource()));
        var other = overlapping(it);
        if (other.isPresent()) {
            return new OpeningOutcome.Overlaps(other.get());
        }
        weekly.add(it);
        return laidOut(it);
    }

    OpeningOutcome change(Opening it) {
        locks.take(List.of(it.resource()));
        var other = overlapping(it);
        if (other.isPresent()) {
            return new OpeningOutcome.Overlaps(other.get());
        }
        return weekly.change(it) ? laidOut(it) : new OpeningOutcome.Unknown();
    }

    OpeningOutcome change(Opening it, Set<AppointmentId> seen) {
        return unlessUnseen(it.structure(), it.resource(), seen, () -> change(it));
    }

    OpeningOutcome withdraw(StructureId structure, OpeningId id) {
        var it = weekly.find(structure, id);
        if (it.isEmpty()) {
            return new OpeningOutcome.Unknown();
        }
        locks.take(List.of(it.get().resource()));
        weekly.withdraw(structure, id, clock.instant());
        return laidOut(it.get());
    }

    OpeningOutcome withdraw(StructureId structure, OpeningId id, Set<AppointmentId> seen) {
        return weekly.find(structure, id)
                .map(it -> unlessUnseen(structure, it.resource(), seen, () -> withdraw(structure, id)))
                .orElseGet(OpeningOutcome.Unknown::new);
    }

    void layOutAgain(StructureId structure, List<ResourceId> resources) {
        if (!resources.isEmpty()) {
            locks.take(resources);
            resources.forEach(resource -> layout.ahead(structure, resource));
            announcements.boards(structure, resources, List.of(ahead()));
        }
    }

    /** As far as openings are laid out. */
    Slot ahead() {
        return new Slot(
                clock.instant(), layout.horizon().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private OpeningOutcome unlessUnseen(
            StructureId structure, ResourceId resource, Set<AppointmentId> seen, Supplier<OpeningOutcome> change) {
        locks.take(List.of(resource));
        var before = Appointment.ids(appointments.stranded(structure, List.of(resource), ahead()));
        return attempt.keptIf(
                outcome -> outcome instanceof OpeningOutcome.Open, () -> unseen(change.get(), before, seen));
    }

    private static OpeningOutcome unseen(OpeningOutcome outcome, Set<AppointmentId> before, Set<AppointmentId> seen) {
        if (!(outcome instanceof OpeningOutcome.Open(var id, var stranded))) {
            return outcome;
        }
        var left = stranded.stream().filter(it -> !before.contains(it.id())).toList();
        return seen.containsAll(Appointment.ids(left))
                ? new OpeningOutcome.Open(id, left)
                : new OpeningOutcome.Strands(left);
    }

    private OpeningOutcome laidOut(Opening it) {
        layout.ahead(it.structure(), it.resource());
        var ahead = ahead();
        announcements.boards(it.structure(), List.of(it.resource()), List.of(ahead));
        return new OpeningOutcome.Open(it.id(), appointments.stranded(it.structure(), List.of(it.resource()), ahead));
    }

    private Optional<Opening> overlapping(Opening it) {
        return weekly.of(it.structure(), it.resource()).stream()
                .filter(other -> !other.id().equals(it.id()))
                .filter(other -> other.pattern().overlaps(it.pattern()))
                .findFirst();
    }
}
