package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.CancellationReason;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.StatusOutcome;
import fr.maillon.frontoffice.agenda.Warning;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One appointment: its story, and where it stands. */
@Controller
@RequestMapping("/agenda/rendez-vous/{rendezVous}")
class AppointmentController {
    private static final String PAGE = "frontoffice/agenda/web/appointment.jte";

    private final Agenda agenda;
    private final AppointmentPages pages;
    private final DayGrids grids;

    AppointmentController(Agenda agenda, AppointmentPages pages, DayGrids grids) {
        this.agenda = agenda;
        this.pages = pages;
        this.grids = grids;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID rendezVous, Acting acting) {
        return Screen.of(PAGE, pages.of(acting, found(rendezVous), AppointmentPages.Answer.NONE));
    }

    @PostMapping("/arrivee")
    ModelAndView arrive(@PathVariable UUID rendezVous, Acting acting) {
        return answered(acting, agenda.arrive(new AppointmentId(rendezVous), By.of(acting)));
    }

    @PostMapping("/debut")
    ModelAndView start(@PathVariable UUID rendezVous, Acting acting) {
        return answered(acting, agenda.start(new AppointmentId(rendezVous), By.of(acting)));
    }

    @PostMapping("/fin")
    ModelAndView finish(@PathVariable UUID rendezVous, Acting acting) {
        return answered(acting, agenda.finish(new AppointmentId(rendezVous), By.of(acting)));
    }

    @PostMapping("/absence")
    ModelAndView noShow(@PathVariable UUID rendezVous, Acting acting) {
        return answered(acting, agenda.noShow(new AppointmentId(rendezVous), By.of(acting)));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable UUID rendezVous, Acting acting) {
        return answered(acting, agenda.confirm(new AppointmentId(rendezVous), By.of(acting)));
    }

    @PostMapping("/annuler")
    ModelAndView cancel(
            @PathVariable UUID rendezVous,
            @RequestParam(name = "raison", defaultValue = "") String reason,
            @RequestParam(name = "qui", defaultValue = "PATIENT") String who,
            Acting acting) {
        var why = AppointmentPages.reason(reason);
        if (why == null) {
            return refused(
                    acting,
                    found(rendezVous),
                    Map.of("raison", "Dites pourquoi\u00a0: le choix le plus proche suffit."));
        }
        boolean byPatient = !who.equals("STRUCTURE")
                && why != CancellationReason.PRACTITIONER_ABSENT
                && why != CancellationReason.BREAKDOWN;
        return answered(acting, agenda.cancel(new AppointmentId(rendezVous), why, byPatient, By.of(acting)));
    }

    /** From the panel (day, hour, minutes), from the grid ({@code debut}, {@code ressource}) or a proposed slot. */
    @PostMapping("/deplacer")
    ModelAndView move(@PathVariable UUID rendezVous, @RequestParam Map<String, String> fields, Acting acting) {
        var it = found(rendezVous);
        var read = MoveForm.read(it, fields, grids.wall(it.structure()));
        if (!read.faults().isEmpty()) {
            return refused(acting, it, read.faults());
        }
        return moved(acting, it, agenda.move(read.request(), By.of(acting)));
    }

    @PostMapping("/rouvrir")
    ModelAndView reopen(
            @PathVariable UUID rendezVous,
            @RequestParam(name = "raison", defaultValue = "") String reason,
            Acting acting) {
        var it = found(rendezVous);
        return reason.isBlank()
                ? refused(acting, it, Map.of("raison", "Dites pourquoi ce rendez-vous est rouvert."))
                : moved(acting, it, agenda.reopen(it.id(), reason, By.of(acting)));
    }

    /** Takes back the last move or cancellation. */
    @PostMapping("/defaire")
    ModelAndView undo(@PathVariable UUID rendezVous, Acting acting) {
        var it = found(rendezVous);
        return moved(acting, it, agenda.undo(it.id(), By.of(acting)));
    }

    private ModelAndView moved(Acting acting, Appointment it, BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Booked(var id, var slot) ->
                Screen.seeOther(
                        "/agenda/jour?date=" + grids.wall(it.structure()).dateOf(slot.start()) + "&fait=" + id);
            case BookingOutcome.SlotTaken(var asked, var nearest) ->
                conflict(acting, it, "Ce créneau vient d’être pris. Voici les plus proches.", nearest);
            case BookingOutcome.SlotHeld(var asked, var holder, var until, var nearest) ->
                conflict(acting, it, "Ce créneau est retenu par " + holder + ". Voici les plus proches.", nearest);
            case BookingOutcome.OutsideOpenings(var asked, var nearest) ->
                conflict(acting, it, "Ce n’est pas ouvert à cette heure. Dites pourquoi, ou choisissez.", nearest);
            case BookingOutcome.QuotaReached(var asked, var quota) ->
                conflict(acting, it, "Le nombre de rendez-vous en plus est atteint pour cette plage.");
            case BookingOutcome.NeverOverbooked(var asked, var what) ->
                conflict(acting, it, what + " n’est pas libre à cette heure.");
            case BookingOutcome.NeedsConfirmation(var warnings) ->
                conflict(acting, it, warnings.stream().map(Warning::sentence).collect(Collectors.joining(" ")));
            case BookingOutcome.ChangedMeanwhile(var current) ->
                conflict(acting, current, "Ce rendez-vous a changé à un autre poste\u00a0: voici où il en est.");
            case BookingOutcome.NotAllowed(var status) ->
                conflict(
                        acting,
                        it,
                        "Ce rendez-vous est «\u202f" + status.label() + "\u202f»\u00a0: cela ne se fait plus.");
            case BookingOutcome.PersonDied died -> conflict(acting, it, "Un décès est enregistré pour cette personne.");
            case BookingOutcome.NeedsReason needed ->
                refused(acting, it, Map.of("motifForce", "Dites pourquoi aller au-delà du temps libre."));
            case BookingOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView answered(Acting acting, StatusOutcome outcome) {
        return switch (outcome) {
            case StatusOutcome.Done(var it) -> Screen.seeOther("/agenda/rendez-vous/" + it.id());
            case StatusOutcome.NotAllowed(var it, var wanted) ->
                conflict(
                        acting,
                        it,
                        "Ce rendez-vous est «\u202f" + it.status().label()
                                + "\u202f»\u00a0: il ne peut pas devenir «\u202f" + wanted.label() + "\u202f».");
            case StatusOutcome.ChangedMeanwhile(var it) ->
                conflict(acting, it, "Ce rendez-vous a changé à un autre poste\u00a0: voici où il en est.");
            case StatusOutcome.NeedsReason needed ->
                throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
            case StatusOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView conflict(Acting acting, Appointment it, String sentence) {
        return Screen.of(PAGE, pages.of(acting, it, AppointmentPages.Answer.refused(sentence)))
                .status(409);
    }

    private ModelAndView conflict(Acting acting, Appointment it, String sentence, List<Proposal> nearest) {
        return Screen.of(PAGE, pages.of(acting, it, AppointmentPages.Answer.refused(sentence, nearest)))
                .status(409);
    }

    private ModelAndView refused(Acting acting, Appointment it, Map<String, String> faults) {
        return Screen.of(PAGE, pages.of(acting, it, AppointmentPages.Answer.faults(faults)))
                .status(422);
    }

    private Appointment found(UUID rendezVous) {
        return agenda.appointment(new AppointmentId(rendezVous))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
