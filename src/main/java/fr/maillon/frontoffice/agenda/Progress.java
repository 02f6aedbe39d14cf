package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.StatusOutcome.AnotherDay;
import fr.maillon.frontoffice.agenda.StatusOutcome.ChangedMeanwhile;
import fr.maillon.frontoffice.agenda.StatusOutcome.Done;
import fr.maillon.frontoffice.agenda.StatusOutcome.NotAllowed;
import fr.maillon.frontoffice.agenda.StatusOutcome.TooSoon;
import fr.maillon.frontoffice.agenda.StatusOutcome.Unknown;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves appointments along their way, and gives back the time of those that end before they took place. */
@Component
class Progress {
    private final Appointments appointments;
    private final Reservations reservations;
    private final OpenTime time;
    private final Places places;
    private final Grasp grasp;
    private final Chapters chapters;
    private final Announcements announcements;
    private final Clock clock;

    Progress(
            Appointments appointments,
            Reservations reservations,
            OpenTime time,
            Places places,
            Grasp grasp,
            Chapters chapters,
            Announcements announcements,
            Clock clock) {
        this.appointments = appointments;
        this.reservations = reservations;
        this.time = time;
        this.places = places;
        this.grasp = grasp;
        this.chapters = chapters;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Where to, why, and for a postponement in whose favour. */
    record Step(
            AppointmentStatus to,
            StoryEvent event,
            String reason,
            @Nullable AppointmentId postponedTo) {
        static Step to(AppointmentStatus status, String reason) {
            return new Step(status, StoryEvent.STATUS, reason, null);
        }
    }

    StatusOutcome go(AppointmentId id, Step step, By by) {
        var found = appointments.find(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        var it = step.to().freesTime() ? grasp.hold(found.get(), List.of()) : found.get();
        if (!it.status().canBecome(step.to())) {
            return new NotAllowed(it, step.to());
        }
        return written(it, step, by);
    }

    StatusOutcome arrive(AppointmentId id, By by) {
        return go(id, Step.to(AppointmentStatus.CHECKED_IN, ""), by);
    }

    StatusOutcome arriveToday(AppointmentId id, By by) {
        return appointments
                .find(id)
                .filter(it -> it.status().canBecome(AppointmentStatus.CHECKED_IN))
                .flatMap(it -> onAnotherDay(it, AppointmentStatus.CHECKED_IN))
                .orElseGet(() -> arrive(id, by));
    }

    StatusOutcome missedToday(AppointmentId id, By by) {
        return appointments
                .find(id)
                .filter(it -> it.status().canBecome(AppointmentStatus.NO_SHOW) && it.isMissed(clock.instant()))
                .flatMap(it -> onAnotherDay(it, AppointmentStatus.NO_SHOW))
                .orElseGet(() -> missed(id, by));
    }

    StatusOutcome missed(AppointmentId id, By by) {
        return appointments
                .find(id)
                .filter(it -> it.status().canBecome(AppointmentStatus.NO_SHOW) && !it.isMissed(clock.instant()))
                .<StatusOutcome>map(it ->
                        new TooSoon(it, local(it, it.slot().start().plus(Appointment.GRACE))))
                .orElseGet(() -> go(id, Step.to(AppointmentStatus.NO_SHOW, ""), by));
    }

    private LocalDateTime local(Appointment it, Instant moment) {
        return moment.atZone(places.wall(it.structure(), it.site()).zone()).toLocalDateTime();
    }

    private Optional<StatusOutcome> onAnotherDay(Appointment it, AppointmentStatus wanted) {
        var wall = places.wall(it.structure(), it.site());
        var start = local(it, it.slot().start());
        var today = wall.dateOf(clock.instant());
        return start.toLocalDate().equals(today)
                ? Optional.empty()
                : Optional.of(new AnotherDay(it, wanted, start, today));
    }

    StatusOutcome identify(AppointmentId id, PatientId patient, By by) {
        var outcome = amend(id, StoryEvent.IDENTIFIED, it -> appointments.identify(it, patient), by);
        if (outcome instanceof Done(var it)) {
            announcements.tell(new AppointmentBooked(it.structure(), it.id(), patient)); // nobody could be told before
        }
        return outcome;
    }

    StatusOutcome note(AppointmentId id, String note, By by) {
        return amend(id, StoryEvent.NOTED, it -> appointments.note(it, note.strip()), by);
    }

    private StatusOutcome amend(AppointmentId id, StoryEvent event, Predicate<Appointment> change, By by) {
        var found = appointments.find(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        var it = found.get();
        boolean changed = change.test(it);
        var after = appointments.find(id).orElseThrow();
        if (!changed) {
            return new ChangedMeanwhile(after);
        }
        chapters.add(event, it, after, "", by, clock.instant());
        announcements.boards(after.structure(), after.resources(), List.of(after.slot()));
        return new Done(after);
    }

    private StatusOutcome written(Appointment it, Step step, By by) {
        var now = clock.instant();
        if (!appointments.become(it, step.to(), step.postponedTo(), passage(it, step.to(), now))) {
            return new ChangedMeanwhile(appointments.find(it.id()).orElseThrow());
        }
        if (step.to().freesTime() && !it.status().freesTime()) {
            reservations.release(it.id(), now);
            time.refreshFree(it.structure(), it.resources(), it.occupied());
        }
        var after = appointments.find(it.id()).orElseThrow();
        chapters.add(step.event(), it, after, step.reason(), by, now);
        tell(it, after);
        return new Done(after);
    }

    private void tell(Appointment before, Appointment after) {
        var event = after.status().freesTime()
                ? new AppointmentCancelled(
                        after.structure(), after.id(), after.subject().patient())
                : new AppointmentStatusChanged(after.structure(), after.id(), before.status(), after.status());
        announcements.tell(event);
        announcements.boards(after.structure(), after.resources(), List.of(after.slot()));
    }

    private static Appointment.Passage passage(Appointment it, AppointmentStatus to, Instant now) {
        var was = it.passage();
        return switch (to) {
            case CHECKED_IN -> new Appointment.Passage(now, null, null);
            case IN_PROGRESS -> new Appointment.Passage(was.checkedInAt(), now, null);
            case FULFILLED -> new Appointment.Passage(was.checkedInAt(), was.begunAt(), now);
            default -> was;
        };
    }
}
