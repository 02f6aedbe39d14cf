package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment.Circumstances;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRefusal;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Needs;
import fr.maillon.frontoffice.agenda.Origin;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.CardOutcome;
import fr.maillon.frontoffice.reception.Reception;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Books from the card, and ties both. */
@Controller
class CardBookingController {
    private static final String NO_NAME = "Notez un nom, pour retrouver ce rendez-vous.";

    private final CardPages pages;
    private final Reception reception;
    private final Agenda agenda;

    CardBookingController(CardPages pages, Reception reception, Agenda agenda) {
        this.pages = pages;
        this.reception = reception;
        this.agenda = agenda;
    }

    @PostMapping("/poste/fiches/{fiche}/reserver")
    ModelAndView book(@PathVariable UUID fiche, @RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var card = pages.found(fiche);
        if (pages.booked(card)) {
            return CardPages.card(card.id());
        }
        var typed = pages.typed(card, fields);
        var choice = Choice.read(fields.getFirst("creneau"));
        var motif = Typed.uuid(typed.motif());
        if (choice == null || motif == null) {
            var fault = Answer.faults(Map.of("propositions", "Choisissez un créneau."));
            return pages.refused(acting, card, typed, fault, 422);
        }
        if (typed.patient() == null && !typed.named()) {
            var fault = Answer.faults(Map.of("appelant", NO_NAME)).choosing(choice);
            return pages.refused(acting, card, typed, fault, 422);
        }
        return switch (pages.write(acting, card, typed, CardPages.seen(card, fields))) {
            case CardOutcome.Saved(var saved) -> book(acting, saved, typed, new MotifId(motif), choice, fields);
            case CardOutcome.Invalid(var faults) ->
                pages.refused(acting, card, typed, Answer.faults(faults).choosing(choice), 422);
            case CardOutcome.ChangedMeanwhile(var current) -> pages.changed(acting, current, typed);
            case CardOutcome.Closed closed -> CardPages.closed();
        };
    }

    private ModelAndView book(
            Acting acting,
            CallCard card,
            Typed typed,
            MotifId motif,
            Choice choice,
            MultiValueMap<String, String> fields) {
        var patient = typed.patient();
        var subject = patient == null ? Subject.provisional(typed.caller()) : Subject.of(patient);
        var request = BookingRequest.of(
                        card.structure(),
                        subject,
                        motif,
                        choice.principal(),
                        choice.slot().start())
                .in(new Circumstances(
                        typed.triage().level(),
                        origin(card),
                        typed.note(),
                        card.id().value()))
                .needing(typed.accompanied() ? Needs.NONE.withCompany() : Needs.NONE)
                .acknowledging(Warning.Kind.among(read(fields, choice)))
                .insisting(Objects.requireNonNullElse(fields.getFirst("raison"), ""));
        return switch (agenda.book(request, By.of(acting))) {
            case BookingOutcome.Booked booked -> {
                pages.release(acting, card);
                reception.booked(card.id(), booked.appointment().value());
                yield CardPages.card(card.id());
            }
            case BookingOutcome.NeedsConfirmation(var warnings) -> warned(acting, card, typed, choice, warnings);
            case BookingOutcome.ChangedMeanwhile changed -> CardPages.card(card.id());
            case BookingOutcome.Refused refused -> {
                var refusal = BookingRefusal.of(refused);
                yield conflict(acting, card, typed, refusal.sentence(), refusal.nearest());
            }
            case BookingOutcome.Unknown unknown ->
                conflict(acting, card, typed, "Ce motif ou cet agenda n’existe plus. Choisissez à nouveau.", List.of());
        };
    }

    /** Warnings are read for one hour: at another they are said again. */
    private static @Nullable String read(MultiValueMap<String, String> fields, Choice choice) {
        var about = Choice.read(fields.getFirst("vuPour"));
        return about != null && about.sameHour(choice) ? fields.getFirst("vu") : null;
    }

    private ModelAndView warned(Acting acting, CallCard card, Typed typed, Choice choice, List<Warning> warnings) {
        var kinds = warnings.stream().map(it -> it.kind().name()).collect(Collectors.joining(" "));
        var sentences = warnings.stream().map(Warning::sentence).collect(Collectors.joining(" "));
        return pages.refused(
                acting, card, typed, Answer.warned(sentences, kinds).choosing(choice), 409);
    }

    private ModelAndView conflict(Acting acting, CallCard card, Typed typed, String sentence, List<Proposal> nearest) {
        return pages.refused(acting, card, typed, Answer.refused(sentence, nearest), 409);
    }

    private static Origin origin(CallCard card) {
        return switch (card.channel()) {
            case TELEPHONE, MESSAGERIE_VOCALE -> Origin.TEL;
            case COMPTOIR -> Origin.COMPTOIR;
            case COURRIER -> Origin.COURRIER;
            case COURRIEL -> Origin.MAIL;
        };
    }
}
