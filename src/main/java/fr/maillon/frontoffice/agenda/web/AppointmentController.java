package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment.Circumstances;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.By;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One appointment: its story, where it stands, and what ends it. */
@Controller
@RequestMapping("/agenda/rendez-vous/{rendezVous}")
class AppointmentController {

    private final Agenda agenda;
    private final AppointmentPages pages;
    private final AppointmentAnswers answers;

    AppointmentController(Agenda agenda, AppointmentPages pages, AppointmentAnswers answers) {
        this.agenda = agenda;
        this.pages = pages;
        this.answers = answers;
    }

    /** {@code done}: something was just noted, which the page offers to take back. */
    @GetMapping
    ModelAndView show(
            @PathVariable UUID rendezVous, @RequestParam(name = "fait", defaultValue = "") String done, Acting acting) {
        var answer = done.isEmpty() ? AppointmentAnswer.NONE : AppointmentAnswer.DONE;
        return Screen.of(AppointmentAnswers.PAGE, pages.of(acting, answers.found(rendezVous), answer));
    }

    /** {@code anyDay}: she was asked, for it is not for today, and said yes. */
    @PostMapping("/arrivee")
    ModelAndView arrive(
            @PathVariable UUID rendezVous,
            @RequestParam(name = "autreJour", defaultValue = "") String anyDay,
            Acting acting) {
        var id = new AppointmentId(rendezVous);
        var by = By.of(acting);
        var outcome = anyDay.isEmpty() ? agenda.arrive(id, by) : agenda.arriveAnyDay(id, by);
        return answers.answered(acting, outcome, Map.of());
    }

    @PostMapping("/debut")
    ModelAndView start(@PathVariable UUID rendezVous, @RequestParam Map<String, String> fields, Acting acting) {
        return answers.asSeen(
                acting,
                rendezVous,
                fields,
                it -> answers.answered(acting, agenda.start(it.id(), By.of(acting)), fields));
    }

    @PostMapping("/fin")
    ModelAndView finish(@PathVariable UUID rendezVous, @RequestParam Map<String, String> fields, Acting acting) {
        return answers.asSeen(
                acting,
                rendezVous,
                fields,
                it -> answers.answered(acting, agenda.finish(it.id(), By.of(acting)), fields));
    }

    @PostMapping("/absence")
    ModelAndView noShow(@PathVariable UUID rendezVous, @RequestParam Map<String, String> fields, Acting acting) {
        var by = By.of(acting);
        return answers.asSeen(
                acting,
                rendezVous,
                fields,
                it -> answers.answered(
                        acting,
                        fields.containsKey("autreJour") ? agenda.noShowAnyDay(it.id(), by) : agenda.noShow(it.id(), by),
                        fields));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable UUID rendezVous, @RequestParam Map<String, String> fields, Acting acting) {
        return answers.asSeen(
                acting,
                rendezVous,
                fields,
                it -> answers.answered(acting, agenda.confirm(it.id(), By.of(acting)), fields));
    }

    /** The note as it is from now on; the same is nothing new. */
    @PostMapping("/note")
    ModelAndView note(
            @PathVariable UUID rendezVous,
            @RequestParam(name = "note", defaultValue = "") String note,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        if (note.strip().length() > Circumstances.LONGEST_NOTE) {
            var fault = "Ce texte est trop long\u00a0: %d signes au plus.".formatted(Circumstances.LONGEST_NOTE);
            return answers.refused(acting, answers.found(rendezVous), fields, Map.of("note", fault));
        }
        return answers.asSeen(
                acting,
                rendezVous,
                fields,
                it -> it.circumstances().note().equals(note.strip())
                        ? Screen.seeOther("/agenda/rendez-vous/" + it.id())
                        : answers.answered(acting, agenda.note(it.id(), note, By.of(acting)), fields));
    }

    @PostMapping("/annuler")
    ModelAndView cancel(
            @PathVariable UUID rendezVous,
            @RequestParam(name = "raison", defaultValue = "") String reason,
            @RequestParam(name = "precision", defaultValue = "") String detail,
            @RequestParam(name = "qui", defaultValue = "") String who,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var why = AppointmentPages.reason(reason);
        if (why == null) {
            return answers.refused(
                    acting,
                    answers.found(rendezVous),
                    fields,
                    Map.of("raison", "Dites pourquoi\u00a0: le choix le plus proche suffit."));
        }
        var byPatient = who.isEmpty() ? why.byPatient() : Boolean.valueOf(who.equals("PATIENT"));
        if (byPatient == null) {
            return answers.refused(
                    acting,
                    answers.found(rendezVous),
                    fields,
                    Map.of("qui", "Dites qui l’annule\u00a0: cette raison ne le dit pas."));
        }
        return answers.asSeen(
                acting,
                rendezVous,
                fields,
                it -> answers.answered(acting, agenda.cancel(it.id(), why, detail, byPatient, By.of(acting)), fields));
    }

    @PostMapping("/rouvrir")
    ModelAndView reopen(
            @PathVariable UUID rendezVous,
            @RequestParam(name = "pourquoi", defaultValue = "") String reason,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var it = answers.found(rendezVous);
        return reason.isBlank()
                ? answers.refused(acting, it, fields, Map.of("pourquoi", "Dites pourquoi ce rendez-vous est rouvert."))
                : answers.moved(acting, it, agenda.reopen(it.id(), reason, By.of(acting)), Way.here(fields));
    }
}
