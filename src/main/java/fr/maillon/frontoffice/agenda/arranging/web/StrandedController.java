package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.CancellationReason;
import fr.maillon.frontoffice.agenda.MoveRequest;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.Stranding;
import fr.maillon.frontoffice.agenda.Stranding.State;
import fr.maillon.frontoffice.agenda.arranging.web.DeparturesController.Proposed;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that is booked ahead and that no opening holds any more: hours withdrawn, a colleague or a site that is gone. */
@Controller
@RequestMapping(StrandedController.PATH)
class StrandedController {
    static final String PATH = "/agenda/sans-ouverture";
    private static final String PAGE = "frontoffice/agenda/arranging/web/stranded.jte";

    private final Schedules schedules;
    private final Agenda agenda;
    private final Structures structures;
    private final DeparturePage page;
    private final Trace trace;

    StrandedController(Schedules schedules, Agenda agenda, Structures structures, DeparturePage page, Trace trace) {
        this.schedules = schedules;
        this.agenda = agenda;
        this.structures = structures;
        this.page = page;
        this.trace = trace;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "fait", defaultValue = "") String done, Acting acting) {
        return screen(acting, done, "");
    }

    @PostMapping("/deplacer")
    ModelAndView move(
            @RequestParam(name = "rendezVous") UUID appointment,
            @RequestParam(name = "creneau", defaultValue = "") String slot,
            Acting acting) {
        var stranded = stranded(acting, appointment);
        var proposed = Proposed.read(slot);
        if (stranded.isEmpty() || proposed.isEmpty()) {
            return settled(acting);
        }
        var request = MoveRequest.to(stranded.get().id(), proposed.get().start())
                .with(proposed.get().principal());
        var outcome = agenda.move(request, By.of(acting));
        return outcome instanceof BookingOutcome.Booked booked
                ? Screen.seeOther(PATH + "?fait=" + booked.appointment())
                : screen(acting, "", DeparturePage.why(outcome)).status(409);
    }

    @PostMapping("/annuler")
    ModelAndView cancel(@RequestParam(name = "rendezVous") UUID appointment, Acting acting) {
        var stranded = stranded(acting, appointment);
        if (stranded.isEmpty()) {
            return settled(acting);
        }
        agenda.cancel(stranded.get().id(), CancellationReason.PRACTITIONER_ABSENT, false, By.of(acting));
        return Screen.seeOther(PATH + "?fait=" + stranded.get().id());
    }

    @PostMapping("/rappeler")
    ModelAndView toCall(@RequestParam(name = "rendezVous") UUID appointment, Acting acting) {
        return schedules.toCall(acting.current(), new AppointmentId(appointment), By.of(acting))
                ? Screen.seeOther(PATH)
                : settled(acting);
    }

    private Optional<Appointment> stranded(Acting acting, UUID appointment) {
        var id = new AppointmentId(appointment);
        return schedules.withoutOpening(acting.current()).stream()
                .map(Stranding::appointment)
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private ModelAndView settled(Acting acting) {
        return screen(acting, "", "Ce rendez-vous a déjà été réglé à un autre poste.")
                .status(409);
    }

    private Screen screen(Acting acting, String done, String fault) {
        trace.note(Trace.Action.READ, acting.current(), "agenda.sans-ouverture", null);
        var places = new Places(structures.sites(acting.current()));
        var all = schedules.withoutOpening(acting.current()).stream()
                .sorted(Comparator.comparing(DeparturePage::press)
                        .thenComparing(each -> each.appointment().slot().start()))
                .toList();
        return Screen.of(
                PAGE,
                new StrandedView(
                        page.lines(acting, places, DeparturePage.in(State.OPEN, all)),
                        page.lines(acting, places, DeparturePage.in(State.TO_CALL, all)),
                        done,
                        fault));
    }
}
