package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.HoldId;
import fr.maillon.frontoffice.desk.web.DeskComposer.Asked;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.CardId;
import fr.maillon.frontoffice.reception.CardOutcome;
import fr.maillon.frontoffice.reception.Reception;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the controllers of the card have in common: finding it, writing it, and le poste with it in front. */
@Component
class CardPages {
    private final DeskComposer desks;
    private final CardComposer cards;
    private final Reception reception;
    private final Agenda agenda;
    private final Patients patients;

    CardPages(DeskComposer desks, CardComposer cards, Reception reception, Agenda agenda, Patients patients) {
        this.desks = desks;
        this.cards = cards;
        this.reception = reception;
        this.agenda = agenda;
        this.patients = patients;
    }

    CallCard found(UUID fiche) {
        return reception.card(new CardId(fiche)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What is typed on the card, its days meant as one says them where its structure is. */
    Typed typed(CallCard card, MultiValueMap<String, String> fields) {
        return Typed.of(card, fields, patients.today(card.structure()));
    }

    /** Something was booked from it: a second time, or for somebody else, needs a card of its own. */
    boolean booked(CallCard card) {
        return cards.appointment(card).isPresent();
    }

    /** Writes what was typed unless it covers what somebody else wrote since the page was read; a person just created is tied to it. */
    CardOutcome write(Acting acting, CallCard card, Typed typed, int seen) {
        if (typed.ofAnother()) {
            return new CardOutcome.ChangedMeanwhile(card);
        }
        var faults = typed.faults();
        if (!faults.isEmpty()) {
            return new CardOutcome.Invalid(faults);
        }
        var person = card.patient() == null ? typed.patient() : null;
        if (person != null && !known(person)) {
            return new CardOutcome.Invalid(
                    Map.of("personne", "Cette personne n’est pas connue ici\u00a0: cherchez-la à nouveau."));
        }
        var outcome = reception.write(acting, card, seen, typed.entry());
        if (outcome instanceof CardOutcome.ChangedMeanwhile(var current) && typed.spares(Typed.of(current))) {
            outcome = reception.write(acting, current, current.version(), typed.entry());
        }
        if (outcome instanceof CardOutcome.Saved && person != null) {
            tie(acting, card, typed);
            return new CardOutcome.Saved(found(card.id().value()));
        }
        return outcome;
    }

    /**
     * Keeps what was typed on the card, if it came with what was asked.
     *
     * @return what to show instead of {@code answer}, when it cannot be kept
     */
    Optional<ModelAndView> keep(
            Acting acting, CallCard card, Typed typed, MultiValueMap<String, String> fields, Answer answer) {
        if (!fields.containsKey("demande")) {
            return Optional.empty();
        }
        return switch (write(acting, card, typed, seen(card, fields))) {
            case CardOutcome.Saved saved -> Optional.empty();
            case CardOutcome.Invalid(var faults) ->
                Optional.of(refused(acting, card, typed, answer.refusing(faults), 422));
            case CardOutcome.ChangedMeanwhile(var current) -> Optional.of(changed(acting, current, typed));
            case CardOutcome.Closed closed -> Optional.of(closed());
        };
    }

    /** Who answers to these words; {@code glance} while she is still typing them. Nothing for a sign or none. */
    Answer search(Acting acting, String words, boolean glance) {
        if (words.strip().length() < 2) {
            return Answer.NONE;
        }
        var query = patients.understand(acting, words);
        return Answer.found(glance ? patients.glance(acting, query) : patients.search(acting, query), words);
    }

    /** Somebody just created from the card becomes whom it is about. */
    void tie(Acting acting, CallCard card, Typed typed) {
        var person = typed.patient();
        if (card.patient() == null && person != null && known(person)) {
            reception.about(acting, card.id(), person.value());
        }
    }

    /** Nobody is written on a card or an appointment who cannot be seen from here. */
    boolean known(PatientId person) {
        return patients.identity(person).isPresent();
    }

    /** The writing that the page showed. */
    static int seen(CallCard card, MultiValueMap<String, String> fields) {
        var version = fields.getFirst("version");
        return version == null || !version.matches("\\d{1,9}") ? card.version() : Integer.parseInt(version);
    }

    /** Lets go of the hour kept while one talked. */
    void release(Acting acting, CallCard card) {
        if (card.hold() != null) {
            agenda.release(card.structure(), new HoldId(card.hold()), By.of(acting));
            reception.holds(card.id(), null);
        }
    }

    Screen page(Acting acting, CallCard card, Typed typed, Answer answer) {
        return Screen.of(DeskController.PAGE, desks.desk(acting, Asked.PLAIN, card, typed, answer));
    }

    Screen refused(Acting acting, CallCard card, Typed typed, Answer answer, int status) {
        return page(acting, card, typed, answer).status(status);
    }

    /** Somebody else wrote meanwhile: nothing is lost nor covered, she chooses field by field. */
    Screen changed(Acting acting, CallCard current, Typed wanted) {
        return refused(acting, current, Typed.of(current), Answer.changed(wanted), 409);
    }

    static ModelAndView closed() {
        return Screen.seeOther("/poste");
    }

    static ModelAndView card(CardId id) {
        return Screen.seeOther("/poste?fiche=" + id);
    }
}
