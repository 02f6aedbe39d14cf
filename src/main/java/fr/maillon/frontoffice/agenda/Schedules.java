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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private final WeeklyHours hours;
    private final Departures departures;
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
            WeeklyHours hours,
            Departures departures,
            Clock clock) {
        this.resources = resources;
        this.motifs = motifs;
        this.weekly = weekly;
        this.exceptions = exceptions;
        this.time = time;
        this.layout = layout;
        this.locks = locks;
        this.appointments = appointments;
        this.hours = hours;
        this.departures = departures;
        this.clock = clock;
    }

    public void add(Resource it) {
        resources.add(it, layout.horizon());
    }

    /** Waits for whoever is changing it or its openings; to be called before they are read. */
    public void hold(ResourceId id) {
        locks.take(List.of(id));
    }

    /** The same of a motif. */
    public void hold(StructureId structure, MotifId id) {
        motifs.hold(structure, id);
    }

    public boolean change(Resource it) {
        return resources.change(it);
    }

    /** Nobody books it any more; false while someone is expected there, or when it is gone already. */
    public boolean retire(StructureId structure, ResourceId id) {
        locks.take(List.of(id));
        return appointments.holding(List.of(id), hours.ahead()).isEmpty()
                && resources.retire(structure, id, clock.instant());
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

    /** When the first opening of these begins at each site, from its moment on. */
    public Map<SiteId, Instant> firstOpen(
            StructureId structure, Collection<ResourceId> of, Map<SiteId, Instant> since) {
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
        return departures.stranded(it);
    }

    /** Those that this departure left out, then or now, and what came of each; by their hour. */
    public List<Stranding> strandings(ScheduleException it) {
        return departures.strandings(it);
    }

    /** Those ahead that no opening holds any more, whatever left them so and whoever receives; by their hour. */
    public List<Stranding> withoutOpening(StructureId structure) {
        var everyone = resources.of(structure).stream().map(Resource::id).toList();
        return departures.strandings(structure, everyone, hours.ahead());
    }

    /** How many of them are of this one. */
    public int withoutOpening(StructureId structure, ResourceId of) {
        return appointments.stranded(structure, List.of(of), hours.ahead()).size();
    }

    /** Somebody is to call one of them: it stands in her story. False once something was decided. */
    public boolean toCall(StructureId structure, AppointmentId appointment, By by) {
        return departures.toCall(withoutOpening(structure), appointment, by);
    }

    /** Somebody is to call whom this departure left out: it stands in her story. False once something was decided. */
    public boolean toCall(ScheduleException it, AppointmentId appointment, By by) {
        return departures.toCall(it, appointment, by);
    }

    /** All of them or none: the first that cannot be had says why. */
    public OpeningOutcome open(List<Opening> all) {
        return hours.open(all);
    }

    /** Opens weekly hours, from today on. */
    public OpeningOutcome open(Opening it) {
        return hours.open(it);
    }

    /** Changes weekly hours, from today on; what is past stays as people lived it. */
    public OpeningOutcome change(Opening it) {
        return hours.change(it);
    }

    /** Changes weekly hours, unless that leaves out appointments that nobody has {@code seen}: then nothing changes. */
    public OpeningOutcome change(Opening it, Set<AppointmentId> seen) {
        return hours.change(it, seen);
    }

    public OpeningOutcome withdraw(StructureId structure, OpeningId id) {
        return hours.withdraw(structure, id);
    }

    /** Withdraws weekly hours, unless that leaves out appointments that nobody has {@code seen}. */
    public OpeningOutcome withdraw(StructureId structure, OpeningId id, Set<AppointmentId> seen) {
        return hours.withdraw(structure, id, seen);
    }

    /** What an exception would leave without openings that has them today; nothing is changed. */
    public List<Appointment> foresee(ScheduleException it) {
        return departures.foresee(it);
    }

    /** What the end of an exception would leave without openings: an extra session's people, a substitute's. */
    public List<Appointment> foreseeWithout(ScheduleException it) {
        return departures.foreseeWithout(it);
    }

    /**
     * Sets an absence, a replacement, an extra session or a closure. Whoever books meanwhile either is in the list of
     * the stranded or is refused.
     */
    public DepartureOutcome depart(ScheduleException it, By by) {
        return departures.depart(it, by);
    }

    /** Takes an exception back; false when it was not in force. */
    public boolean withdraw(StructureId structure, ExceptionId id, By by) {
        return departures.withdraw(structure, id, by);
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
        hours.layOutAgain(structure, touched);
    }

    private boolean opensAt(Resource it, SiteId site) {
        return weekly.of(it.structure(), it.id()).stream()
                        .anyMatch(opening -> opening.site().equals(site))
                || exceptions.during(it.structure(), List.of(it.id()), hours.ahead()).stream()
                        .anyMatch(departure -> site.equals(departure.site()));
    }
}
