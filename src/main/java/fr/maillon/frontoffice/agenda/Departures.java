package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.agenda.openings.ExceptionId;
import fr.maillon.frontoffice.agenda.openings.ExceptionKind;
import fr.maillon.frontoffice.agenda.openings.Exceptions;
import fr.maillon.frontoffice.agenda.openings.Layout;
import fr.maillon.frontoffice.agenda.openings.ResourceLocks;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets and withdraws exceptions under the lock of everyone they concern, and says whom they strand. */
@Component
class Departures {
    private final Resources resources;
    private final Exceptions exceptions;
    private final Layout layout;
    private final ResourceLocks locks;
    private final Appointments appointments;
    private final Strandings strandings;
    private final Announcements announcements;
    private final Attempt attempt;
    private final Clock clock;

    Departures(
            Resources resources,
            Exceptions exceptions,
            Layout layout,
            ResourceLocks locks,
            Appointments appointments,
            Strandings strandings,
            Announcements announcements,
            Attempt attempt,
            Clock clock) {
        this.resources = resources;
        this.exceptions = exceptions;
        this.layout = layout;
        this.locks = locks;
        this.appointments = appointments;
        this.strandings = strandings;
        this.announcements = announcements;
        this.attempt = attempt;
        this.clock = clock;
    }

    List<Appointment> stranded(ScheduleException it) {
        return stranded(it, concerned(it));
    }

    List<Stranding> strandings(ScheduleException it) {
        return strandings.of(it, stranded(it));
    }

    /** Those of these that no opening holds any more, whatever left them so. */
    List<Stranding> strandings(StructureId structure, List<ResourceId> of, Slot period) {
        return strandings.of(structure, appointments.stranded(structure, of, period));
    }

    boolean toCall(ScheduleException it, AppointmentId id, By by) {
        var open = open(strandings(it), id);
        open.ifPresent(each -> strandings.toCall(it, each, by));
        return open.isPresent();
    }

    boolean toCall(List<Stranding> among, AppointmentId id, By by) {
        var open = open(among, id);
        open.ifPresent(each -> strandings.toCall(each, "plus d’ouverture à cette heure", by));
        return open.isPresent();
    }

    private static Optional<Appointment> open(List<Stranding> among, AppointmentId id) {
        return among.stream()
                .filter(each -> each.state() == Stranding.State.OPEN)
                .map(Stranding::appointment)
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    List<Appointment> foresee(ScheduleException it) {
        return foresee(it, () -> exceptions.add(it, By.PRODUCT.name(), clock.instant()));
    }

    List<Appointment> foreseeWithout(ScheduleException it) {
        return foresee(it, () -> exceptions.withdraw(it.structure(), it.id(), By.PRODUCT.name(), clock.instant()));
    }

    DepartureOutcome depart(ScheduleException it, By by) {
        var concerned = concerned(it);
        locks.take(concerned);
        exceptions.add(it, by.name(), clock.instant());
        layOut(it, concerned);
        if (it.kind() == ExceptionKind.ABSENCE || it.kind() == ExceptionKind.CLOSURE) {
            announcements.tell(new AbsenceSet(it.structure(), it.id()));
        }
        var left = stranded(it, concerned);
        strandings.keep(it, left);
        return new DepartureOutcome(it.id(), left);
    }

    boolean withdraw(StructureId structure, ExceptionId id, By by) {
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

    /** Does it, looks, and takes it back. */
    private List<Appointment> foresee(ScheduleException it, Runnable change) {
        var concerned = concerned(it);
        locks.take(concerned);
        var before = Appointment.ids(stranded(it, concerned));
        return attempt.keptIf(stranded -> false, () -> {
            change.run();
            concerned.forEach(resource -> layout.around(it.structure(), resource, it.slot()));
            return stranded(it, concerned).stream()
                    .filter(left -> !before.contains(left.id()))
                    .toList();
        });
    }

    private List<Appointment> stranded(ScheduleException it, List<ResourceId> concerned) {
        return appointments.stranded(it.structure(), concerned, it.slot());
    }

    private void layOut(ScheduleException it, List<ResourceId> concerned) {
        concerned.forEach(resource -> layout.around(it.structure(), resource, it.slot()));
        announcements.boards(it.structure(), concerned, List.of(it.slot()));
    }

    private List<ResourceId> concerned(ScheduleException it) {
        var one = it.resource();
        return one != null
                ? List.of(one)
                : resources.of(it.structure()).stream().map(Resource::id).toList();
    }
}
