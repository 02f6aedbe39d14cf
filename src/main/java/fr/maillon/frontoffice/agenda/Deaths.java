package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.frontoffice.patients.PatientDied;
import java.time.Clock;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A person who died is not expected any more: what was to come is cancelled. Told twice, the second finds nothing. */
@Component
class Deaths {
    private final Tenancy tenancy;
    private final Appointments appointments;
    private final Progress progress;
    private final Clock clock;

    Deaths(Tenancy tenancy, Appointments appointments, Progress progress, Clock clock) {
        this.tenancy = tenancy;
        this.appointments = appointments;
        this.progress = progress;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void cancelWhatWasToCome(PatientDied event) {
        tenancy.assume(Set.of(event.structure().value()));
        var step = new Progress.Step(
                AppointmentStatus.CANCELLED_BY_STRUCTURE, StoryEvent.CANCELLED, CancellationReason.DEATH.label(), null);
        appointments
                .toCome(event.structure(), event.patient(), clock.instant(), Integer.MAX_VALUE)
                .forEach(it -> progress.go(it.id(), step, By.PRODUCT));
    }
}
