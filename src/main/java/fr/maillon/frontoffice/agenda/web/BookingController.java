package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Appointment.Circumstances;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRefusal;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.NeedsForm;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.web.BookingPages.Answer;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Booking at an hour pointed at in the grid. */
@Controller
@RequestMapping("/agenda/rendez-vous/nouveau")
class BookingController {
    private final Agenda agenda;
    private final Schedules schedules;
    private final BookingPages pages;
    private final Walls walls;
    private final Patients patients;

    BookingController(Agenda agenda, Schedules schedules, BookingPages pages, Walls walls, Patients patients) {
        this.agenda = agenda;
        this.schedules = schedules;
        this.pages = pages;
        this.walls = walls;
        this.patients = patients;
    }

    @GetMapping
    ModelAndView form(@RequestParam Map<String, String> fields, Acting acting) {
        if (schedules.resources(acting.current()).isEmpty()) {
            return Screen.seeOther("/agenda/jour"); // nobody receives yet
        }
        return page(acting, fields, Answer.NONE);
    }

    @PostMapping("/recherche")
    ModelAndView search(@RequestParam Map<String, String> fields, Acting acting) {
        return page(acting, fields, pages.found(acting, fields));
    }

    @PostMapping
    ModelAndView book(@RequestParam Map<String, String> fields, Acting acting) {
        var motif = MoveForm.uuid(fields.get("motif"));
        var subject = subject(fields);
        var faults = new LinkedHashMap<String, String>();
        if (subject == null) {
            faults.put("q", "Choisissez une personne, ou dites ce que l’on sait d’elle.");
        }
        if (motif == null) {
            faults.put("motif", "Choisissez un motif.");
        }
        if (subject == null || motif == null) {
            return page(acting, fields, pages.found(acting, fields).with(faults))
                    .status(422);
        }
        var resource = pages.resource(acting, fields);
        var request = BookingRequest.of(
                        acting.current(), subject, new MotifId(motif), resource.id(), pages.start(resource, fields))
                .in(Circumstances.BY_PHONE
                        .from(NeedsForm.origin(name -> typed(fields, name)))
                        .noted(typed(fields, "note"))
                        .urgent(NeedsForm.urgency(name -> typed(fields, name))))
                .needing(NeedsForm.needs(name -> typed(fields, name)))
                .insisting(fields.getOrDefault("raison", ""))
                .acknowledging(Warning.Kind.among(fields.get("vu")));
        return answered(acting, fields, agenda.book(request, By.of(acting)));
    }

    private static String typed(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private @Nullable Subject subject(Map<String, String> fields) {
        var person = MoveForm.uuid(fields.get("personne"));
        if (person != null) {
            var known = patients.identity(new PatientId(person));
            return known.map(it -> Subject.of(it.id())).orElse(null);
        }
        var provisional = fields.getOrDefault("provisoire", "").strip();
        return provisional.isEmpty() ? null : Subject.provisional(provisional);
    }

    private ModelAndView answered(Acting acting, Map<String, String> fields, BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Booked(var id, var slot) ->
                Screen.seeOther(Way.back(fields).after(id, walls.of(booked(id)).dateOf(slot.start())));
            case BookingOutcome.NeedsConfirmation(var warnings) ->
                page(acting, fields, Answer.warned(warnings)).status(409);
            case BookingOutcome.Refused refused ->
                page(acting, fields, Answer.refused(BookingRefusal.of(refused))).status(409);
            case BookingOutcome.ChangedMeanwhile changed -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case BookingOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Appointment booked(AppointmentId id) {
        return agenda.appointment(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Screen page(Acting acting, Map<String, String> fields, Answer answer) {
        return Screen.of("frontoffice/agenda/web/booking.jte", pages.view(acting, fields, answer));
    }
}
