package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.agenda.openings.Layout;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.ResourceLocks;
import fr.maillon.frontoffice.agenda.openings.WeeklyOpenings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The third door of this module: an agenda kept elsewhere comes over whole, its past included. What was promised there is
 * not weighed again, and nothing is announced, since nobody is to be told anew; only time already taken here is refused.
 */
@Component
@Transactional
public class AgendaTakeover {
    private final Resources resources;
    private final WeeklyOpenings weekly;
    private final Layout layout;
    private final ResourceLocks locks;
    private final Appointments appointments;
    private final Reservations reservations;
    private final Chapters chapters;
    private final OpenTime time;
    private final Attempt attempt;
    private final Trace trace;

    AgendaTakeover(
            Resources resources,
            WeeklyOpenings weekly,
            Layout layout,
            ResourceLocks locks,
            Appointments appointments,
            Reservations reservations,
            Chapters chapters,
            OpenTime time,
            Attempt attempt,
            Trace trace) {
        this.resources = resources;
        this.weekly = weekly;
        this.layout = layout;
        this.locks = locks;
        this.appointments = appointments;
        this.reservations = reservations;
        this.chapters = chapters;
        this.time = time;
        this.attempt = attempt;
        this.trace = trace;
    }

    /** Weekly hours since the day they were valid, each resource laid out once. They do not overlap. */
    public void open(StructureId structure, List<Opening> openings) {
        openings.forEach(weekly::add);
        var since = openings.stream()
                .collect(Collectors.toMap(
                        Opening::resource, it -> it.pattern().validity().from(), AgendaTakeover::earlier));
        locks.take(since.keySet());
        since.forEach((resource, day) -> layout.since(structure, resource, day));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Appointments as they stand, with when people came and left; gives how many found their time still free. */
    public int take(StructureId structure, List<Appointment> past, By by) {
        var concerned = past.stream().flatMap(it -> it.resources().stream()).collect(Collectors.toSet());
        if (concerned.isEmpty()) {
            return 0;
        }
        locks.take(concerned);
        int taken = 0;
        for (var it : past) {
            taken += attempt.keptIf(it.resources().size() > 1, had -> had, () -> take(it, by)) ? 1 : 0;
        }
        time.refreshFree(structure, concerned, span(past));
        trace.note(Trace.Action.CREATE, structure, "rendez-vous", null, null, "reprise " + taken);
        return taken;
    }

    private boolean take(Appointment it, By by) {
        var lanes = new HashMap<ResourceId, Integer>();
        it.resources().forEach(each -> lanes.put(each, 0));
        lanes.put(it.principal(), it.lane());
        if (!it.status().freesTime() && !reservations.add(it.structure(), it.id(), lanes, it.occupied())) {
            return false;
        }
        appointments.add(it);
        chapters.write(
                StoryEvent.BOOKED, null, it, it.forcedReason(), by, it.booked().at());
        return true;
    }

    private static Slot span(List<Appointment> them) {
        var first = them.stream().map(it -> it.occupied().start()).min(Comparator.naturalOrder());
        var last = them.stream().map(it -> it.occupied().end()).max(Comparator.naturalOrder());
        return new Slot(first.orElseThrow(), last.orElseThrow());
    }

    /** What takes time within the period, whatever its state: what a register must still be brought up to date with. */
    public List<Appointment> during(StructureId structure, Slot period) {
        var everyone = resources.of(structure).stream().map(Resource::id).toList();
        return appointments.holding(everyone, period);
    }

    /** Writes afterwards what became of it, as a register filled at the end of a day. */
    public boolean lived(Appointment before, AppointmentStatus status, Appointment.Passage passage, By by, Instant at) {
        if (!appointments.become(before, status, null, passage)) {
            return false;
        }
        if (status.freesTime()) {
            reservations.release(before.id(), at);
            time.refreshFree(before.structure(), before.resources(), before.occupied());
        }
        var after = appointments.find(before.id()).orElseThrow();
        chapters.add(StoryEvent.STATUS, before, after, "", by, at);
        return true;
    }
}
