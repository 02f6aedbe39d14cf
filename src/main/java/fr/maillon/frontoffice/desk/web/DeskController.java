package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.StatusOutcome;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.desk.web.DeskComposer.Asked;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.reception.CardId;
import fr.maillon.frontoffice.reception.Reception;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Le poste, and noting in one act that somebody came. */
@Controller
class DeskController {
    static final String PAGE = "frontoffice/desk/web/poste.jte";

    private final DeskComposer desks;
    private final Reception reception;
    private final Agenda agenda;

    DeskController(DeskComposer desks, Reception reception, Agenda agenda) {
        this.desks = desks;
        this.reception = reception;
        this.agenda = agenda;
    }

    /** {@code person} was just created from the card, and is tied to it when the card is next written. */
    @GetMapping("/poste")
    ModelAndView desk(
            @RequestParam(name = "fiche", required = false) @Nullable UUID card,
            @RequestParam(name = "personne", required = false) @Nullable UUID person,
            @RequestParam(name = "date", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate date,
            @RequestParam(name = "vue", defaultValue = "") String set,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @RequestParam(name = "deplace", required = false) @Nullable UUID moved,
            @RequestParam(name = "ressource", required = false) @Nullable UUID resource,
            @RequestParam(name = "debut", required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Nullable
                    LocalDateTime start,
            Acting acting) {
        var shown = date == null && start != null ? start.toLocalDate() : date;
        var asked = new Asked(shown, set, done, moved, null, null);
        if (card == null) {
            return Screen.of(PAGE, desks.desk(acting, asked, null, null, Answer.NONE));
        }
        var found = reception.card(new CardId(card));
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (found.get().closed()) {
            var ended = new Asked(shown, set, done, moved, null, found.get());
            return Screen.of(PAGE, desks.desk(acting, ended, null, null, Answer.NONE));
        }
        var typed = Typed.of(found.get());
        return Screen.of(
                PAGE,
                desks.desk(
                        acting,
                        asked,
                        found.get(),
                        typed.patient() == null && person != null ? typed.about(new PatientId(person)) : typed,
                        resource == null || start == null
                                ? Answer.NONE
                                : Answer.picked(new Answer.Picked(new ResourceId(resource), start))));
    }

    /** The day alone, when it changed: what the page already told of is not read anew. */
    @GetMapping("/poste/jour")
    ModelAndView day(
            @RequestParam(name = "fiche", required = false) @Nullable UUID card,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(name = "vue", defaultValue = "") String set,
            Acting acting) {
        var beside = reception.open(acting).stream()
                .filter(it -> it.id().value().equals(card))
                .findFirst()
                .orElse(null);
        return Screen.of("frontoffice/desk/web/day.jte", desks.day(acting, date, set, beside));
    }

    /** The waiting room alone, when it changed. */
    @GetMapping("/poste/salle")
    ModelAndView room(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(name = "fiche", required = false) @Nullable UUID card,
            Acting acting) {
        var beside = card == null ? "" : card.toString();
        return Screen.of("frontoffice/desk/web/guests.jte", desks.room(acting, date, beside));
    }

    /** {@code anyDay}: she was asked, for it is not for today, and said yes. */
    @PostMapping("/poste/arrivees/{rendezVous}")
    ModelAndView arrived(
            @PathVariable UUID rendezVous,
            @RequestParam(name = "autreJour", defaultValue = "") String anyDay,
            @RequestParam(name = "fiche", required = false) @Nullable UUID card,
            Acting acting) {
        var id = new AppointmentId(rendezVous);
        var by = By.of(acting);
        var back = card == null ? "/poste?" : "/poste?fiche=" + card + "&";
        return switch (anyDay.isEmpty() ? agenda.arrive(id, by) : agenda.arriveAnyDay(id, by)) {
            case StatusOutcome.Done(var it) ->
                Screen.seeOther(back + "date=" + desks.dayOf(it) + "&deplace=" + rendezVous);
            case StatusOutcome.AnotherDay other -> asked(acting, other, card);
            case StatusOutcome.NotAllowed refused -> Screen.seeOther(back + "fait=deja");
            case StatusOutcome.TooSoon soon -> Screen.seeOther(back + "fait=deja");
            case StatusOutcome.ChangedMeanwhile changed -> Screen.seeOther(back + "fait=deja");
            case StatusOutcome.NeedsReason reason -> Screen.seeOther("/poste");
            case StatusOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Screen asked(Acting acting, StatusOutcome.AnotherDay other, @Nullable UUID beside) {
        var asked = new Asked(other.start().toLocalDate(), "", "", null, other, null);
        var card = Optional.ofNullable(beside)
                .flatMap(it -> reception.card(new CardId(it)))
                .filter(it -> !it.closed())
                .orElse(null);
        return Screen.of(PAGE, desks.desk(acting, asked, card, null, Answer.NONE))
                .status(409);
    }
}
