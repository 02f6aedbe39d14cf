package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.ResourceLocks;
import java.util.Collection;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** An appointment as it stands once the time of its people and rooms is ours to change. */
@Component
class Grasp {
    private final Appointments appointments;
    private final ResourceLocks locks;

    Grasp(Appointments appointments, ResourceLocks locks) {
        this.appointments = appointments;
        this.locks = locks;
    }

    /** {@code others} are locked with its own; someone may move it to other people while we wait for them. */
    Appointment hold(Appointment seen, Collection<ResourceId> others) {
        var held = new HashSet<>(others);
        var it = seen;
        do {
            held.addAll(it.resources());
            locks.take(held);
            it = appointments.find(seen.id()).orElseThrow();
        } while (!held.containsAll(it.resources()));
        return it;
    }
}
