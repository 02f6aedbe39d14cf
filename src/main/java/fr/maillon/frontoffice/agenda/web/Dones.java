package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.frontoffice.agenda.StoryEvent;
import fr.maillon.frontoffice.agenda.StoryLine;
import fr.maillon.frontoffice.patients.Patients;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what one has just done, to whom, and how to take it back. */
@Component
public class Dones {
    private static final String CALL_HER = "Aucune adresse pour l’écrire\u00a0: prévenez la personne.";

    private final Agenda agenda;
    private final Patients patients;
    private final Walls walls;
    private final Clock clock;

    Dones(Agenda agenda, Patients patients, Walls walls, Clock clock) {
        this.agenda = agenda;
        this.patients = patients;
        this.walls = walls;
        this.clock = clock;
    }

    /** The last thing that happened to it, unless it is somebody else who did it: that is not hers to take back. */
    public Optional<Done> of(Acting acting, AppointmentId id, String back) {
        var story = agenda.story(id);
        return story.isEmpty() || !story.getLast().by().equals(acting.displayName())
                ? Optional.empty()
                : agenda.appointment(id).map(it -> done(acting, it, story, back));
    }

    private Done done(Acting acting, Appointment it, List<StoryLine> story, String back) {
        var last = story.getLast();
        var what = last.event() == StoryEvent.UNDONE ? undone(story, it.status()) : act(last.event(), it.status());
        var who = what + "\u00a0: " + name(acting, it);
        boolean timed = it.status().isExpected() || it.status().freesTime();
        return new Done(
                timed ? who + ", " + walls.inWords(it) : who,
                told(it, last.event()),
                undoable(last, it.status()) ? "/agenda/rendez-vous/" + it.id() + "/defaire" : "",
                last.event() == StoryEvent.CANCELLED ? "Rétablir" : "Annuler",
                it.version(),
                back);
    }

    private String name(Acting acting, Appointment it) {
        var patient = it.subject().patient();
        if (patient == null) {
            return it.subject().provisional();
        }
        var label = patients.labels(acting, List.of(patient)).get(patient);
        return label == null ? "Personne hors de vue" : label.name();
    }

    private static String act(StoryEvent last, AppointmentStatus now) {
        return switch (last) {
            case BOOKED -> "Rendez-vous pris";
            case MOVED -> "Rendez-vous déplacé";
            case RESIZED -> "Durée changée";
            case SWAPPED -> "Rendez-vous échangé";
            case CANCELLED -> "Rendez-vous annulé";
            case POSTPONED -> "Rendez-vous reporté";
            case REOPENED -> "Rendez-vous rouvert";
            case UNDONE -> "C’est défait";
            case IDENTIFIED -> "Rattaché à son dossier";
            case NOTED -> "Note changée";
            case TO_CALL -> "À rappeler";
            case STATUS -> status(now);
        };
    }

    /** What stands again, and not what was done to get there: « repris » says both. */
    private static String undone(List<StoryLine> story, AppointmentStatus now) {
        var taken =
                story.reversed().stream().filter(StoryLine::undone).findFirst().map(StoryLine::event);
        return switch (taken.orElse(StoryEvent.UNDONE)) {
            case CANCELLED, POSTPONED -> "Le rendez-vous tient de nouveau";
            case MOVED, SWAPPED -> "L’heure d’avant est rétablie";
            case RESIZED -> "La durée d’avant est rétablie";
            case STATUS -> now.isExpected() ? "De nouveau attendu(e)" : status(now);
            case BOOKED, REOPENED, UNDONE, IDENTIFIED, NOTED, TO_CALL -> act(StoryEvent.UNDONE, now);
        };
    }

    private static String status(AppointmentStatus now) {
        return switch (now) {
            case CHECKED_IN -> "Arrivée notée";
            case IN_PROGRESS -> "En consultation";
            case FULFILLED -> "Consultation terminée";
            case NO_SHOW -> "Absence notée";
            case ENTERED_IN_ERROR -> "Réservation défaite, l’heure est rendue";
            case PROPOSED, PENDING, BOOKED, CANCELLED_BY_PATIENT, CANCELLED_BY_STRUCTURE, POSTPONED -> now.label();
        };
    }

    /** Whether the last thing that happened can be gone back on. */
    static boolean undoable(StoryLine last, AppointmentStatus now) {
        return !last.undone() && undoable(last.event(), now);
    }

    private static boolean undoable(StoryEvent last, AppointmentStatus now) {
        return switch (last) {
            case BOOKED, MOVED, RESIZED, SWAPPED, CANCELLED, POSTPONED -> true;
            case STATUS -> now != AppointmentStatus.ENTERED_IN_ERROR;
            case REOPENED, UNDONE, IDENTIFIED, NOTED, TO_CALL -> false;
        };
    }

    /** As it is decided where messages leave: she is told of an hour, and of what the structure gives up. */
    private String told(Appointment it, StoryEvent last) {
        var patient = it.subject().patient();
        if (patient == null || !it.slot().start().isAfter(clock.instant())) {
            return "";
        }
        var reach = patients.reach(patient);
        return switch (last) {
            case BOOKED, MOVED, RESIZED, SWAPPED ->
                reach.map(by -> by.leaving("Une confirmation")).orElse("");
            case CANCELLED ->
                it.status() == AppointmentStatus.CANCELLED_BY_STRUCTURE
                        ? reach.map(by -> by.leaving("L’annulation", CALL_HER)).orElse("")
                        : "Rien ne lui est envoyé.";
            case STATUS, POSTPONED, REOPENED, UNDONE, IDENTIFIED, NOTED, TO_CALL -> "";
        };
    }
}
