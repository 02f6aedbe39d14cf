package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRefusal;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.StatusOutcome;
import fr.maillon.frontoffice.patients.Found;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is shown after something was asked of an appointment. */
@Component
class AppointmentAnswers {
    static final String PAGE = "frontoffice/agenda/web/appointment.jte";
    static final String CHANGED = "Ce rendez-vous a changé à un autre poste\u00a0: voici où il en est.";

    private final Agenda agenda;
    private final AppointmentPages pages;
    private final Walls walls;

    AppointmentAnswers(Agenda agenda, AppointmentPages pages, Walls walls) {
        this.agenda = agenda;
        this.pages = pages;
        this.walls = walls;
    }

    /** {@code back}: the page from which it was asked, which then offers to take it back. */
    ModelAndView moved(Acting acting, Appointment it, BookingOutcome outcome, Way back) {
        var typed = back.typed();
        return switch (outcome) {
            case BookingOutcome.Booked(var id, var slot) ->
                Screen.seeOther(back.after(id, walls.of(found(id.value())).dateOf(slot.start())));
            case BookingOutcome.NeedsConfirmation warned -> conflict(acting, it, typed, warned.inWords());
            case BookingOutcome.ChangedMeanwhile(var current) -> changed(acting, current, typed);
            case BookingOutcome.NeedsReason needed ->
                refused(acting, it, typed, Map.of("motifForce", "Dites pourquoi aller au-delà du temps libre."));
            case BookingOutcome.Replaced(var slot) -> conflict(acting, it, typed, replaced(it, slot));
            case BookingOutcome.Refused refused -> {
                var refusal = BookingRefusal.of(refused);
                yield conflict(acting, it, typed, refusal.orWhy(), refusal.nearest());
            }
            case BookingOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String replaced(Appointment it, Slot slot) {
        return "Ce rendez-vous a été reporté au " + walls.inWords(it.structure(), walls.of(it), slot.start())
                + ", qui tient toujours\u00a0: annulez d’abord celui-là.";
    }

    /** Nothing is done yet: the page says what to read first, and offers to go on. */
    ModelAndView warned(Acting acting, Appointment it, Map<String, String> typed, AppointmentView.Anyway anyway) {
        return Screen.of(PAGE, pages.of(acting, it, AppointmentAnswer.warned(anyway, typed)))
                .status(409);
    }

    ModelAndView answered(Acting acting, StatusOutcome outcome, Map<String, String> typed) {
        return switch (outcome) {
            case StatusOutcome.Done(var it) -> Screen.seeOther("/agenda/rendez-vous/" + it.id() + "?fait=oui");
            case StatusOutcome.NotAllowed(var it, var wanted) ->
                conflict(
                        acting,
                        it,
                        typed,
                        "Ce rendez-vous est «\u202f" + it.status().label()
                                + "\u202f»\u00a0: il ne peut pas devenir «\u202f" + wanted.label() + "\u202f».");
            case StatusOutcome.AnotherDay other ->
                Screen.of(PAGE, pages.of(acting, other.appointment(), AppointmentAnswer.asking(other)))
                        .status(409);
            case StatusOutcome.TooSoon soon -> conflict(acting, soon.appointment(), typed, soon.sentence());
            case StatusOutcome.ChangedMeanwhile(var it) -> conflict(acting, it, typed, CHANGED);
            case StatusOutcome.NeedsReason needed ->
                throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
            case StatusOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** Somebody else wrote meanwhile: what stands and what was wanted, side by side, to choose from. */
    private ModelAndView changed(Acting acting, Appointment current, Map<String, String> typed) {
        var answer = AppointmentAnswer.changed(typed);
        return Screen.of(PAGE, pages.of(acting, current, answer)).status(409);
    }

    ModelAndView conflict(Acting acting, Appointment it, Map<String, String> typed, String sentence) {
        return conflict(acting, it, typed, sentence, List.of());
    }

    private ModelAndView conflict(
            Acting acting, Appointment it, Map<String, String> typed, String sentence, List<Proposal> nearest) {
        var answer = AppointmentAnswer.refused(sentence, nearest, typed);
        return Screen.of(PAGE, pages.of(acting, it, answer)).status(409);
    }

    ModelAndView refused(Acting acting, Appointment it, Map<String, String> typed, Map<String, String> faults) {
        return Screen.of(PAGE, pages.of(acting, it, AppointmentAnswer.faults(faults, typed)))
                .status(422);
    }

    ModelAndView found(Acting acting, Appointment it, Found found, Map<String, String> typed) {
        return Screen.of(PAGE, pages.of(acting, it, AppointmentAnswer.found(found, typed)));
    }

    /** Done only to what the page showed: changed meanwhile, it is shown as it stands. */
    ModelAndView asSeen(
            Acting acting, UUID rendezVous, Map<String, String> fields, Function<Appointment, ModelAndView> act) {
        var it = found(rendezVous);
        var seen = MoveForm.number(fields.get("version"));
        return seen == null || seen == it.version() ? act.apply(it) : conflict(acting, it, fields, CHANGED);
    }

    Appointment found(UUID rendezVous) {
        return agenda.appointment(new AppointmentId(rendezVous))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
