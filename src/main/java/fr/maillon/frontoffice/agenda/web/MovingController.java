package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.MoveRequest;
import fr.maillon.frontoffice.agenda.Warning;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another hour for an appointment: moved, put off, exchanged with another, or taken back. */
@Controller
@RequestMapping("/agenda/rendez-vous/{rendezVous}")
class MovingController {
    private final Agenda agenda;
    private final AppointmentAnswers answers;
    private final Walls walls;

    MovingController(Agenda agenda, AppointmentAnswers answers, Walls walls) {
        this.agenda = agenda;
        this.answers = answers;
        this.walls = walls;
    }

    /** From the panel (day, hour, minutes), from the grid ({@code debut}, {@code ressource}) or a proposed slot. */
    @PostMapping("/deplacer")
    ModelAndView move(@PathVariable UUID rendezVous, @RequestParam Map<String, String> fields, Acting acting) {
        return settled(rendezVous, fields, acting, agenda::move, Act.MOVE);
    }

    /** Ends it in favour of a new one: both stay, and the first says so. */
    @PostMapping("/reporter")
    ModelAndView postpone(@PathVariable UUID rendezVous, @RequestParam Map<String, String> fields, Acting acting) {
        return answers.asSeen(
                acting, rendezVous, fields, it -> settled(rendezVous, fields, acting, agenda::postpone, Act.POSTPONE));
    }

    @PostMapping("/echanger")
    ModelAndView swap(
            @PathVariable UUID rendezVous,
            @RequestParam(name = "contre", defaultValue = "") String other,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var id = MoveForm.uuid(other);
        return answers.asSeen(
                acting,
                rendezVous,
                fields,
                it -> id == null
                        ? answers.refused(
                                acting, it, fields, Map.of("contre", "Choisissez le rendez-vous avec lequel échanger."))
                        : swapped(acting, it, new AppointmentId(id), fields));
    }

    private ModelAndView swapped(Acting acting, Appointment it, AppointmentId other, Map<String, String> fields) {
        var outcome = agenda.swap(it.id(), other, Warning.Kind.among(fields.get("vu")), By.of(acting));
        return outcome instanceof BookingOutcome.SlotTaken
                ? answers.conflict(
                        acting,
                        it,
                        fields,
                        "Chacun garde son heure\u00a0: l’un des deux ne tient pas à la place de l’autre.")
                : answered(acting, it, outcome, fields, Act.SWAP);
    }

    /** Takes back what was last done, as the page named it: nothing that anybody did since. */
    @PostMapping("/defaire")
    ModelAndView undo(@PathVariable UUID rendezVous, @RequestParam Map<String, String> fields, Acting acting) {
        return answers.asSeen(
                acting,
                rendezVous,
                fields,
                it -> answers.moved(acting, it, agenda.undo(it.id(), By.of(acting)), Way.back(fields)));
    }

    private ModelAndView settled(
            UUID rendezVous,
            Map<String, String> fields,
            Acting acting,
            BiFunction<MoveRequest, By, BookingOutcome> door,
            Act act) {
        var it = answers.found(rendezVous);
        var read = MoveForm.read(it, fields, walls);
        if (!read.faults().isEmpty()) {
            return answers.refused(acting, it, fields, read.faults());
        }
        return read.changesNothing()
                ? Screen.seeOther("/agenda/rendez-vous/" + it.id())
                : answered(acting, it, door.apply(read.request(), By.of(acting)), fields, act);
    }

    private ModelAndView answered(
            Acting acting, Appointment it, BookingOutcome outcome, Map<String, String> fields, Act act) {
        return outcome instanceof BookingOutcome.NeedsConfirmation(var warnings)
                ? answers.warned(acting, it, fields, act.anyway(it, fields, warnings))
                : answers.moved(acting, it, outcome, Way.back(fields));
    }

    /** What is done once its warnings are read; all that was sent goes with it, so it is the same hour. */
    private enum Act {
        MOVE("deplacer", "Déplacer quand même"),
        POSTPONE("reporter", "Reporter quand même"),
        SWAP("echanger", "Échanger quand même");

        private final String path;
        private final String label;

        Act(String path, String label) {
            this.path = path;
            this.label = label;
        }

        AppointmentView.Anyway anyway(Appointment it, Map<String, String> fields, List<Warning> warnings) {
            var again = new TreeMap<>(fields);
            again.remove("cle");
            again.put("vu", Warning.Kind.names(Warning.Kind.among(fields.get("vu")), warnings));
            return new AppointmentView.Anyway(
                    "/agenda/rendez-vous/" + it.id() + "/" + path,
                    label,
                    warnings.stream().map(Warning::sentence).distinct().toList(),
                    again);
        }
    }
}
