package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.CancellationReason;
import fr.maillon.frontoffice.agenda.MoveRequest;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.ExceptionId;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One departure from the weekly hours, and what becomes of each appointment it touches: one act an appointment. */
@Controller
@RequestMapping("/agenda/exceptions/{exception}")
class DeparturesController {
    private static final String PAGE = "frontoffice/agenda/arranging/web/departure.jte";

    private final Schedules schedules;
    private final Agenda agenda;
    private final DeparturePage page;

    DeparturesController(Schedules schedules, Agenda agenda, DeparturePage page) {
        this.schedules = schedules;
        this.agenda = agenda;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID exception, @RequestParam(name = "fait", defaultValue = "") String done, Acting acting) {
        return Screen.of(PAGE, page.of(acting, found(acting, exception), done, ""));
    }

    @PostMapping("/retirer")
    ModelAndView withdraw(
            @PathVariable UUID exception, @RequestParam(name = "vu", defaultValue = "") String seen, Acting acting) {
        var it = found(acting, exception);
        var touched = schedules.foreseeWithout(it);
        if (!touched.isEmpty() && seen.isEmpty()) {
            return Screen.of(PAGE, page.withdrawing(acting, it, touched)).status(409);
        }
        schedules.withdraw(acting.current(), it.id(), By.of(acting));
        return Screen.seeOther(page.back(acting, it));
    }

    /** To an hour that was proposed, with whom it was proposed. */
    @PostMapping("/deplacer")
    ModelAndView move(
            @PathVariable UUID exception,
            @RequestParam(name = "rendezVous") UUID appointment,
            @RequestParam(name = "creneau", defaultValue = "") String slot,
            Acting acting) {
        var it = found(acting, exception);
        var touched = touched(it, appointment).orElse(null);
        var proposed = Proposed.read(slot).orElse(null);
        if (touched == null || proposed == null) {
            return settled(acting, it);
        }
        var request = MoveRequest.to(touched.id(), proposed.start()).with(proposed.principal());
        var outcome = agenda.move(request, By.of(acting));
        return outcome instanceof BookingOutcome.Booked booked
                ? Screen.seeOther(path(it) + "?fait=" + booked.appointment())
                : Screen.of(PAGE, page.of(acting, it, "", DeparturePage.why(outcome)))
                        .status(409);
    }

    @PostMapping("/annuler")
    ModelAndView cancel(
            @PathVariable UUID exception, @RequestParam(name = "rendezVous") UUID appointment, Acting acting) {
        var it = found(acting, exception);
        var touched = touched(it, appointment).orElse(null);
        if (touched == null) {
            return settled(acting, it);
        }
        agenda.cancel(touched.id(), CancellationReason.PRACTITIONER_ABSENT, false, By.of(acting));
        return Screen.seeOther(path(it) + "?fait=" + touched.id());
    }

    /** Nothing is decided but that somebody calls. */
    @PostMapping("/rappeler")
    ModelAndView toCall(
            @PathVariable UUID exception, @RequestParam(name = "rendezVous") UUID appointment, Acting acting) {
        var it = found(acting, exception);
        return schedules.toCall(it, new AppointmentId(appointment), By.of(acting))
                ? Screen.seeOther(path(it))
                : settled(acting, it);
    }

    /** « 2026-11-23T10:00:00Z~ressource ». */
    record Proposed(Instant start, ResourceId principal) {
        static Optional<Proposed> read(String value) {
            int cut = value.indexOf('~');
            try {
                return cut < 0
                        ? Optional.empty()
                        : Optional.of(new Proposed(
                                Instant.parse(value.substring(0, cut)),
                                new ResourceId(UUID.fromString(value.substring(cut + 1)))));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    private static String path(ScheduleException it) {
        return "/agenda/exceptions/" + it.id();
    }

    /** Only what the departure touches is settled here. */
    private Optional<Appointment> touched(ScheduleException it, UUID appointment) {
        var id = new AppointmentId(appointment);
        return schedules.stranded(it).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private ModelAndView settled(Acting acting, ScheduleException it) {
        return Screen.of(PAGE, page.of(acting, it, "", "Ce rendez-vous a déjà été réglé à un autre poste."))
                .status(409);
    }

    private ScheduleException found(Acting acting, UUID id) {
        return schedules
                .exception(acting.current(), new ExceptionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
