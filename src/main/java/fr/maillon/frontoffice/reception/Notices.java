package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.messages.AppointmentNotice;
import fr.maillon.foundation.messages.ReminderSchedule;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.patients.Identity;
import java.util.List;
import org.springframework.stereotype.Component;

/** What may be told of an appointment: a day, an hour and a place, what to bring; neither motif nor speciality. */
@Component
class Notices {
    private static final String HOW_TO_CANCEL =
            "Un empêchement\u202f? Prévenez-nous dès que possible\u00a0: ce créneau sera proposé à quelqu’un d’autre.";

    private final Schedules schedules;
    private final Structures structures;

    Notices(Schedules schedules, Structures structures) {
        this.schedules = schedules;
        this.structures = structures;
    }

    AppointmentNotice of(Appointment it, Identity who) {
        var site = site(it);
        var motif = schedules.motif(it.structure(), it.motif());
        return new AppointmentNotice(
                it.structure(),
                it.id().value(),
                version(it),
                who.id().value(),
                who.addressedAs(),
                who.usedGivenName().isEmpty() ? who.firstGivenName() : who.usedGivenName(),
                it.slot().start(),
                site.zone(),
                site.name(),
                site.address(),
                structures.access(site.structure(), site.id()).orElse(null),
                site.phone(),
                motif.map(asked -> asked.toBring(who.isProven())).orElse(List.of()),
                motif.map(asked -> asked.guidance().preparation())
                        .filter(text -> !text.isBlank())
                        .orElse(null),
                HOW_TO_CANCEL);
    }

    /** When people are reminded where this takes place. */
    ReminderSchedule schedule(Appointment it) {
        var site = site(it);
        return new ReminderSchedule(site.zone(), new HolidayPlace(site.departement(), site.goodFriday()));
    }

    /** Counts from 1. */
    static int version(Appointment it) {
        return it.version() + 1;
    }

    private Site site(Appointment it) {
        return structures.site(it.structure(), it.site()).orElseThrow();
    }
}
