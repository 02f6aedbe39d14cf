package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Motifs;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.agenda.openings.ExceptionId;
import fr.maillon.frontoffice.agenda.openings.ExceptionKind;
import fr.maillon.frontoffice.agenda.openings.Exceptions;
import fr.maillon.frontoffice.agenda.openings.Layout;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.OpeningId;
import fr.maillon.frontoffice.agenda.openings.ResourceLocks;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.WeeklyOpenings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second door of this module, for those who arrange the agenda: what can be asked for, who and what can be booked,
 * and when. {@link Agenda} is for those who book.
 */
@Component
@Transactional
public class Schedules {
    private final Resources resources;
    private final Motifs motifs;
    private final WeeklyOpenings weekly;
    private final Exceptions exceptions;
    private final OpenTime time;
    private final Layout layout;
    private final ResourceLocks locks;
    private final Appointments appointments;
    private final Announcements announcements;
    private final Attempt attempt;
    private final Clock clock;

    Schedules(
            Resources resources,
            Motifs motifs,
            WeeklyOpenings weekly,
            Exceptions exceptions,
            OpenTime time,
            Layout layout,
            ResourceLocks locks,
            Appointments appointments,
            Announcements announcements,
            Attempt attempt,
            Clock clock) {
        this.resources = resources;
        this.motifs = motifs;
        this.weekly = weekly;
        this.exceptions = exceptions;
        this.time = time;
        this.layout = layout;
        this.locks = locks;
        this.appointments = appointments;
        this.announcements = announcements;
        this.attempt = attempt;
        this.clock = clock;
    }

    public void add(Resource it) {
        resources.add(it, layout.horizon());
    }

    public boolean change(Resource it) {
        return resources.change(it);
    }

    /** Nobody books it any more; false while someone is expected there, or when it is gone already. */
    public boolean retire(StructureId structure, ResourceId id) {
        locks.take(List.of(id));
        return appointments.holding(List.of(id), ahead()).isEmpty() && resources.retire(structure, id, clock.instant());
    }

    /** Booked no more; what was booked for it stays. */
    public boolean retire(StructureId structure, MotifId id) {
        return motifs.retire(structure, id, clock.instant());
    }

    /** In the order of the columns on screen. */
    public List<Resource> resources(StructureId structure) {
        return resources.of(structure);
    }

    public Optional<Resource> resource(StructureId structure, ResourceId id) {
        return resources.find(structure, id);
    }

    /** With who and what can play its roles. */
    public void add(Motif it, Collection<CastMember> cast) {
        motifs.add(it);
        motifs.cast(it.structure(), it.id(), cast);
    }

    public boolean change(Motif it, Collection<CastMember> cast) {
        var changed = motifs.change(it);
        if (changed) {
            motifs.cast(it.structure(), it.id(), cast);
        }
        return changed;
    }

    public List<Motif> motifs(StructureId structure) {
        return motifs.of(structure);
    }

    /** Those in which this one can see the person. */
    public List<Motif> motifs(StructureId structure, ResourceId principal) {
        return motifs.playedBy(structure, principal);
    }

    public Optional<Motif> motif(StructureId structure, MotifId id) {
        return motifs.find(structure, id);
    }

    public List<CastMember> cast(StructureId structure, MotifId motif) {
        return motifs.cast(structure, motif);
    }

    public List<Opening> weekly(StructureId structure, ResourceId resource) {
        return weekly.of(structure, resource);
    }

    /** Concrete openings, some two hundred days ahead. */
    public Map<ResourceId, List<OpenInterval>> open(StructureId structure, Collection<ResourceId> of, Slot period) {
        return time.open(structure, of, period);
    }

    /** When the first opening from this moment on begins, whoever of these it is of. */
    public Optional<Instant> firstOpen(StructureId structure, Collection<ResourceId> of, Instant since) {
        return time.firstOpen(structure, of, since);
    }

    public List<ScheduleException> exceptions(StructureId structure, Collection<ResourceId> of, Slot period) {
        return exceptions.during(structure, of, period);
    }

    public Optional<Opening> opening(StructureId structure, OpeningId id) {
        return weekly.find(structure, id);
    }

    public Optional<ScheduleException> exception(StructureId structure, ExceptionId id) {
        return exceptions.find(structure, id);
    }

    /** Those still expected that the openings no longer hold, by their hour. */
    public List<Appointment> stranded(StructureId structure, Collection<ResourceId> of, Slot period) {
        return appointments.stranded(structure, of, period);
    }

    /** Those that this departure leaves without openings, by their hour. */
    public List<Appointment> stranded(ScheduleException it) {
        return appointments.stranded(it.structure(), concerned(it), it.slot());
    }

    /** All of them or none: the first that cannot be had says why. */
    public OpeningOutcome open(List<Opening> all) {
        return attempt.keptIf(
                outcome -> outcome instanceof OpeningOutcome.Open,
                () -> all.stream()
                        .map(this::open)
                        .reduce((one, other) -> one instanceof OpeningOutcome.Open ? other : one)
                        .orElseGet(OpeningOutcome.Unknown::new));
    }

    /** Changes weekly hours, unless that leaves out appointments that nobody has {@code seen}: then nothing changes. */
    public OpeningOutcome change(Opening it, Set<AppointmentId> seen) {
        return unlessUnseen(it.structure(), it.resource(), seen, () -> change(it));
    }

    /** Withdraws weekly hours, unless that leaves out appointments that nobody has {@code seen}. */
    public OpeningOutcome withdraw(StructureId structure, OpeningId id, Set<AppointmentId> seen) {
        return weekly.find(structure, id)
                .map(it -> unlessUnseen(structure, it.resource(), seen, () -> withdraw(structure, id)))
                .orElseGet(OpeningOutcome.Unknown::new);
    }

    private OpeningOutcome unlessUnseen(
            StructureId structure, ResourceId resource, Set<AppointmentId> seen, Supplier<OpeningOutcome> change) {
        locks.take(List.of(resource));
        var before = ids(appointments.stranded(structure, List.of(resource), ahead()));
        return attempt.keptIf(
                outcome -> outcome instanceof OpeningOutcome.Open, () -> unseen(change.get(), before, seen));
    }

    private static OpeningOutcome unseen(OpeningOutcome outcome, Set<AppointmentId> before, Set<AppointmentId> seen) {
        if (!(outcome instanceof OpeningOutcome.Open(var id, var stranded))) {
            return outcome;
        }
        var left = without(stranded, before);
        return seen.containsAll(ids(left)) ? new OpeningOutcome.Open(id, left) : new OpeningOutcome.Strands(left);
    }

    /** What an exception would leave without openings that has them today; nothing is changed. */
    public List<Appointment> foresee(ScheduleException it) {
        var concerned = concerned(it);
        locks.take(concerned);
        var before = ids(appointments.stranded(it.structure(), concerned, it.slot()));
        return attempt.keptIf(stranded -> false, () -> {
            exceptions.add(it, By.PRODUCT.name(), clock.instant());
            concerned.forEach(resource -> layout.around(it.structure(), resource, it.slot()));
            return without(appointments.stranded(it.structure(), concerned, it.slot()), before);
        });
    }

    /** What the end of an exception would leave without openings: an extra session's people, a substitute's. */
    public List<Appointment> foreseeWithout(ScheduleException it) {
        var concerned = concerned(it);
        locks.take(concerned);
        var before = ids(appointments.stranded(it.structure(), concerned, it.slot()));
        return attempt.keptIf(stranded -> false, () -> {
            exceptions.withdraw(it.structure(), it.id(), By.PRODUCT.name(), clock.instant());
            concerned.forEach(resource -> layout.around(it.structure(), resource, it.slot()));
            return without(appointments.stranded(it.structure(), concerned, it.slot()), before);
        });
    }

    private static List<Appointment> without(List<Appointment> all, Set<AppointmentId> known) {
        return all.stream().filter(it -> !known.contains(it.id())).toList();
    }

    private static Set<AppointmentId> ids(List<Appointment> all) {
        return all.stream().map(Appointment::id).collect(Collectors.toSet());
    }

    /** Opens weekly hours, from today on. */
    public OpeningOutcome open(Opening it) {
        locks.take(List.of(it.resource()));
        var other = overlapping(it);
        if (other.isPresent()) {
            return new OpeningOutcome.Overlaps(other.get());
        }
        weekly.add(it);
        return laidOut(it);
    }

    /** Changes weekly hours, from today on; what is past stays as people lived it. */
    public OpeningOutcome change(Opening it) {
        locks.take(List.of(it.resource()));
        var other = overlapping(it);
        if (other.isPresent()) {
            return new OpeningOutcome.Overlaps(other.get());
        }
        return weekly.change(it) ? laidOut(it) : new OpeningOutcome.Unknown();
    }

    public OpeningOutcome withdraw(StructureId structure, OpeningId id) {
        var it = weekly.find(structure, id);
        if (it.isEmpty()) {
            return new OpeningOutcome.Unknown();
        }
        locks.take(List.of(it.get().resource()));
        weekly.withdraw(structure, id, clock.instant());
        return laidOut(it.get());
    }

    /**
     * Sets an absence, a replacement, an extra session or a closure. Whoever books meanwhile either is in the list of
     * the stranded or is refused.
     */
    public DepartureOutcome depart(ScheduleException it, By by) {
        var concerned = concerned(it);
        locks.take(concerned);
        exceptions.add(it, by.name(), clock.instant());
        layOut(it, concerned);
        if (it.kind() == ExceptionKind.ABSENCE || it.kind() == ExceptionKind.CLOSURE) {
            announcements.tell(new AbsenceSet(it.structure(), it.id()));
        }
        return new DepartureOutcome(it.id(), appointments.stranded(it.structure(), concerned, it.slot()));
    }

    /** Takes an exception back; false when it was not in force. */
    public boolean withdraw(StructureId structure, ExceptionId id, By by) {
        var it = exceptions.find(structure, id);
        if (it.isEmpty()) {
            return false;
        }
        var concerned = concerned(it.get());
        locks.take(concerned);
        exceptions.withdraw(structure, id, by.name(), clock.instant());
        layOut(it.get(), concerned);
        return true;
    }

    /** Lays weekly hours out in the past too, from this day on: for a house that brings its history with it. */
    public void layOutSince(StructureId structure, LocalDate from) {
        var everyone = resources.of(structure).stream().map(Resource::id).toList();
        locks.take(everyone);
        everyone.forEach(resource -> layout.since(structure, resource, from));
    }

    /** Lays openings out again, from today on, for whoever stands for this subject of the structure or is seen at this site. */
    void layOutAgain(StructureId structure, UUID subject) {
        var touched = resources.of(structure).stream()
                .filter(it -> subject.equals(it.subject()) || opensAt(it, new SiteId(subject)))
                .map(Resource::id)
                .toList();
        if (!touched.isEmpty()) {
            locks.take(touched);
            touched.forEach(resource -> layout.ahead(structure, resource));
            announcements.boards(structure, touched, List.of(ahead()));
        }
    }

    private boolean opensAt(Resource it, SiteId site) {
        return weekly.of(it.structure(), it.id()).stream()
                        .anyMatch(opening -> opening.site().equals(site))
                || exceptions.during(it.structure(), List.of(it.id()), ahead()).stream()
                        .anyMatch(departure -> site.equals(departure.site()));
    }

    private void layOut(ScheduleException it, List<ResourceId> concerned) {
        concerned.forEach(resource -> layout.around(it.structure(), resource, it.slot()));
        announcements.boards(it.structure(), concerned, List.of(it.slot()));
    }

    private OpeningOutcome laidOut(Opening it) {
        layout.ahead(it.structure(), it.resource());
        var ahead = ahead();
        announcements.boards(it.structure(), List.of(it.resource()), List.of(ahead));
        return new OpeningOutcome.Open(it.id(), appointments.stranded(it.structure(), List.of(it.resource()), ahead));
    }

    private Slot ahead() {
        return new Slot(
                clock.instant(), layout.horizon().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Optional<Opening> overlapping(Opening it) {
        return weekly.of(it.structure(), it.resource()).stream()
                .filter(other -> !other.id().equals(it.id()))
                .filter(other -> other.pattern().overlaps(it.pattern()))
                .findFirst();
    }

    private List<ResourceId> concerned(ScheduleException it) {
        var one = it.resource();
        return one != null
                ? List.of(one)
                : resources.of(it.structure()).stream().map(Resource::id).toList();
    }
}
