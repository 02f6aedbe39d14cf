package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.openings.OpenTime;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives back and takes the time of an appointment that already exists, and tells what changed. */
@Component
class Tenure {
    private final Appointments appointments;
    private final Reservations reservations;
    private final OpenTime time;
    private final Chapters chapters;
    private final Announcements announcements;
    private final Clock clock;

    Tenure(
            Appointments appointments,
            Reservations reservations,
            OpenTime time,
            Chapters chapters,
            Announcements announcements,
            Clock clock) {
        this.appointments = appointments;
        this.reservations = reservations;
        this.time = time;
        this.chapters = chapters;
        this.announcements = announcements;
        this.clock = clock;
    }

    void giveBack(Appointment it) {
        reservations.release(it.id(), clock.instant());
        time.refreshFree(it.structure(), it.resources(), it.occupied());
    }

    /** False when the constraint or another writer of the same row decided otherwise; the caller then goes back. */
    boolean take(
            Appointment before,
            Ask ask,
            Seat.Had seat,
            AppointmentStatus status,
            StoryEvent event,
            String reason,
            By by) {
        var after = before.at(seat, ask, status);
        if (!reservations.add(after.structure(), after.id(), seat.lanes(), after.occupied())
                || !appointments.place(after)) {
            return false;
        }
        time.refreshFree(after.structure(), after.resources(), after.occupied());
        chapters.add(event, before, after, reason, by, clock.instant());
        announcements.tell(new AppointmentMoved(
                after.structure(), after.id(), after.subject().patient()));
        announcements.boards(before.structure(), before.resources(), List.of(before.slot()));
        announcements.boards(after.structure(), after.resources(), List.of(after.slot()));
        return true;
    }
}
