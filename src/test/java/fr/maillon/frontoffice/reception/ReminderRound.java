package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.messages.ReminderSchedule;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.testing.Practice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The reminders of one practice, looked for at a moment the test chooses. */
public record ReminderRound(ApplicationContext context, Practice practice) {

    /** A moment of that day, or of the next, when people may be disturbed. */
    public Instant sixDaysBefore(AppointmentId appointment) {
        var site = practice.site();
        var starts = practice.within(() -> context.getBean(Agenda.class)
                        .appointment(appointment)
                        .map(Appointment::slot)
                        .orElseThrow())
                .start();
        return new ReminderSchedule(site.zone(), new HolidayPlace(site.departement(), site.goodFriday()))
                .late(starts.minus(Duration.ofDays(6)), starts)
                .orElseThrow();
    }

    /** Reminds whoever is to be reminded by then; gives how many were looked at. */
    public int at(Instant moment) {
        return reminders(context, moment).remind(practice.structure());
    }

    static Reminders reminders(ApplicationContext context, Instant moment) {
        return new Reminders(
                context.getBean(ReminderRows.class),
                context.getBean(Agenda.class),
                context.getBean(Patients.class),
                context.getBean(Messages.class),
                context.getBean(Notices.class),
                context.getBean(TransactionTemplate.class),
                Clock.fixed(moment, ZoneOffset.UTC));
    }
}
