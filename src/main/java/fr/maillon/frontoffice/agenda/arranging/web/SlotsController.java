package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRefusal;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.NeedsForm;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.patients.PatientId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** « When could she come? », with all that may be asked, and booked from the answer. */
@Controller
class SlotsController {
    private static final String PATH = "/agenda/creneaux";
    private static final String PAGE = "frontoffice/agenda/arranging/web/slots.jte";

    private final SlotsPage page;
    private final Agenda agenda;

    SlotsController(SlotsPage page, Agenda agenda) {
        this.page = page;
        this.agenda = agenda;
    }

    @GetMapping(PATH)
    ModelAndView ask(@RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var typed = page.typed(fields, acting);
        page.prefill(acting, typed);
        return shown(acting, typed, null, List.of());
    }

    /** With nobody said yet, the booking page asks who. */
    @PostMapping(PATH)
    ModelAndView book(@RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var typed = page.typed(fields, acting);
        var proposed = DeparturesController.Proposed.read(typed.text("creneau")).orElse(null);
        var motif = typed.id("motif");
        var patient = page.person(typed).orElse(null);
        if (proposed == null || motif == null) {
            return shown(acting, typed, "Choisissez un motif, puis un créneau.", List.of())
                    .status(422);
        }
        if (patient == null) {
            return Screen.seeOther("/agenda/rendez-vous/nouveau?ressource=" + proposed.principal() + "&debut="
                    + proposed.start() + "&motif=" + motif + NeedsForm.carried(typed::text));
        }
        return answered(
                acting,
                typed,
                agenda.book(request(acting, typed, patient, proposed, new MotifId(motif)), By.of(acting)));
    }

    private static BookingRequest request(
            Acting acting, Typed typed, PatientId patient, DeparturesController.Proposed proposed, MotifId motif) {
        return BookingRequest.of(acting.current(), Subject.of(patient), motif, proposed.principal(), proposed.start())
                .needing(NeedsForm.needs(typed::text))
                .in(Appointment.Circumstances.BY_PHONE
                        .from(NeedsForm.origin(typed::text))
                        .urgent(NeedsForm.urgency(typed::text)))
                .acknowledging(read(typed));
    }

    /** Warnings are read for one slot: at another they are said again. */
    private static Set<Warning.Kind> read(Typed typed) {
        return typed.text("vuPour").equals(typed.text("creneau")) ? Warning.Kind.among(typed.text("vu")) : Set.of();
    }

    private ModelAndView answered(Acting acting, Typed typed, BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Booked(var id, var slot) ->
                Screen.seeOther("/agenda/jour?date=" + page.day(acting, id) + "&fait=" + id);
            case BookingOutcome.NeedsConfirmation(var warnings) ->
                shown(
                                acting,
                                typed.put("vu", Warning.Kind.names(read(typed), warnings)),
                                null,
                                warnings.stream().map(Warning::sentence).toList())
                        .status(409);
            case BookingOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case BookingOutcome.Refused refused -> refused(acting, typed, BookingRefusal.of(refused));
            case BookingOutcome.ChangedMeanwhile changed -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    /** With the hours nearest to the one that was just taken, one act each, as on the card of a call. */
    private ModelAndView refused(Acting acting, Typed typed, BookingRefusal it) {
        return Screen.of(PAGE, page.of(acting, typed, it.sentence(), List.of(), it.nearest()))
                .status(409);
    }

    private Screen shown(Acting acting, Typed typed, @Nullable String fault, List<String> warnings) {
        return Screen.of(PAGE, page.of(acting, typed, fault, warnings));
    }
}
