package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.StatusOutcome;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says for whom an appointment is that was booked without an identity; she can then be written to. */
@Controller
class IdentifyingController {
    private final Agenda agenda;
    private final Patients patients;
    private final AppointmentAnswers answers;

    IdentifyingController(Agenda agenda, Patients patients, AppointmentAnswers answers) {
        this.agenda = agenda;
        this.patients = patients;
        this.answers = answers;
    }

    /** Searches ({@code q}), then takes the one chosen ({@code personne}). */
    @PostMapping("/agenda/rendez-vous/{rendezVous}/personne")
    ModelAndView identify(@PathVariable UUID rendezVous, @RequestParam Map<String, String> fields, Acting acting) {
        return answers.asSeen(
                acting,
                rendezVous,
                fields,
                it -> fields.containsKey("personne")
                        ? chosen(acting, it, fields)
                        : answers.found(
                                acting,
                                it,
                                patients.search(acting, patients.understand(acting, typed(fields))),
                                fields));
    }

    private ModelAndView chosen(Acting acting, Appointment it, Map<String, String> fields) {
        var who = Optional.ofNullable(MoveForm.uuid(fields.get("personne")))
                .map(PatientId::new)
                .flatMap(patients::identity);
        if (who.isEmpty()) {
            var fault = Map.of("q", "Cette personne n’est pas connue ici\u00a0: cherchez-la à nouveau.");
            return answers.refused(acting, it, fields, fault);
        }
        return who.get().diedOn() == null
                ? identified(acting, it, who.get(), fields)
                : answers.conflict(acting, it, fields, "Un décès est enregistré pour cette personne.");
    }

    private ModelAndView identified(Acting acting, Appointment it, Identity who, Map<String, String> fields) {
        if (it.subject().patient() != null) {
            return Screen.seeOther("/agenda/rendez-vous/" + it.id());
        }
        var outcome = agenda.identify(it.id(), who.id(), By.of(acting));
        return outcome instanceof StatusOutcome.Done
                ? Screen.seeOther("/agenda/rendez-vous/" + it.id())
                : answers.answered(acting, outcome, fields);
    }

    private static String typed(Map<String, String> fields) {
        return fields.getOrDefault("q", "").strip();
    }
}
