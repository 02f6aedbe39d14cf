package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.calendar.TimeSet;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.agenda.openings.ResourceLocks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an hour while one talks. */
@Component
class Keeping {
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Holds holds;
    private final OpenTime time;
    private final ResourceLocks locks;
    private final Announcements announcements;
    private final Clock clock;

    Keeping(Holds holds, OpenTime time, ResourceLocks locks, Announcements announcements, Clock clock) {
        this.holds = holds;
        this.time = time;
        this.locks = locks;
        this.announcements = announcements;
        this.clock = clock;
    }

    HoldOutcome hold(StructureId structure, ResourceId resource, Slot slot, @Nullable UUID card, By by) {
        var account = Objects.requireNonNull(by.account(), "somebody holds it");
        locks.take(List.of(resource));
        var now = clock.instant();
        var other = holds.on(List.of(resource), slot, now).stream()
                .filter(each -> !each.by().equals(account) || !Objects.equals(each.card(), card))
                .findFirst();
        if (other.isPresent()) {
            return new HoldOutcome.KeptByOther(other.get());
        }
        if (!new TimeSet(time.free(structure, resource, slot)).contains(slot)) {
            return new HoldOutcome.Taken();
        }
        holds.clear(resource, slot, account, now);
        var hold = new Hold(HoldId.next(), resource, slot, account, card, by.name(), now.plus(KEPT));
        holds.add(structure, hold);
        announcements.boards(structure, List.of(resource), List.of(slot));
        return new HoldOutcome.Kept(hold);
    }

    Optional<Hold> held(HoldId id) {
        return holds.find(id, clock.instant());
    }

    void release(StructureId structure, HoldId id, By by) {
        holds.release(id, Objects.requireNonNull(by.account(), "somebody holds it"))
                .ifPresent(hold -> announcements.boards(structure, List.of(hold.resource()), List.of(hold.slot())));
    }
}
