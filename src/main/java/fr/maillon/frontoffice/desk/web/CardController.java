package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment.Circumstances;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Origin;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.desk.web.CardComposer.Answer;
import fr.maillon.frontoffice.desk.web.DeskComposer.Asked;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.reception.Action;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.CardId;
import fr.maillon.frontoffice.reception.CardOutcome;
import fr.maillon.frontoffice.reception.Channel;
import fr.maillon.frontoffice.reception.Reception;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The call card: who, what, when, booked; every answer is le poste with the card in front. */
@Controller
@RequestMapping("/poste/fiches")
class CardController {
    private final DeskComposer desks;
    private final Reception reception;
    private final Patients patients;
    private final Agenda agenda;
    private final Proposals proposals;

    CardController(DeskComposer desks, Reception reception, Patients patients, Agenda agenda, Proposals proposals) {
        this.desks = desks;
        this.reception = reception;
        this.patients = patients;
        this.agenda = agenda;
        this.proposals = proposals;
    }

    @PostMapping
    ModelAndView open(
            @RequestParam(name = "canal", defaultValue = "TELEPHONE") Channel channel,
            @RequestParam(name = "personne", required = false) @Nullable UUID person,
            Acting acting) {
        return card(reception.open(acting, channel, person));
    }

    @PostMapping("/{fiche}/recherche")
    ModelAndView search(
            @PathVariable UUID fiche, @RequestParam(name = "q", defaultValue = "") String typed, Acting acting) {
        var card = found(fiche);
        var answer = typed.strip().length() < 2
                ? Answer.NONE
                : Answer.found(patients.search(acting, patients.understand(acting, typed)), typed);
        return page(acting, card, Typed.of(card), answer);
    }

    /** Somebody chosen among those found: her identity is then checked by an open question. */
    @PostMapping("/{fiche}/personne")
    ModelAndView about(@PathVariable UUID fiche, @RequestParam("personne") UUID person, Acting acting) {
        var card = found(fiche);
        reception.about(card.id(), person);
        return card(card.id());
    }

    @PostMapping("/{fiche}/sans-identite")
    ModelAndView anonymous(
            @PathVariable UUID fiche, @RequestParam(name = "q", defaultValue = "") String typed, Acting acting) {
        var card = found(fiche);
        var name = typed.isBlank() ? card.channel().label() + ", personne inconnue" : typed.strip();
        var fields = Map.of("appelant", name);
        reception.write(card.id(), card.version(), Typed.of(card, fields).entry());
        return card(card.id());
    }

    /** Creating somebody starts from what was searched, which the search itself carries. */
    @PostMapping("/{fiche}/nouvelle-personne")
    ModelAndView create(@PathVariable UUID fiche, Acting acting) {
        return Screen.seeOther("/patients/nouveau?fiche=" + found(fiche).id());
    }

    /** Writes the card and looks for slots again. */
    @PostMapping("/{fiche}/creneaux")
    ModelAndView slots(@PathVariable UUID fiche, @RequestParam Map<String, String> fields, Acting acting) {
        var card = found(fiche);
        var typed = Typed.of(card, fields);
        return switch (write(card, typed)) {
            case CardOutcome.Saved(var saved) -> page(acting, saved, typed, Answer.NONE);
            case CardOutcome.Invalid(var faults) -> refused(acting, card, typed, Answer.faults(faults), 422);
            case CardOutcome.ChangedMeanwhile(var current) -> changed(acting, current);
            case CardOutcome.Closed closed -> Screen.seeOther("/poste");
        };
    }

    /** Books the slot chosen, from the card, and ties both. */
    @PostMapping("/{fiche}/reserver")
    ModelAndView book(@PathVariable UUID fiche, @RequestParam Map<String, String> fields, Acting acting) {
        var card = found(fiche);
        var typed = Typed.of(card, fields);
        var choice = Choice.read(fields.get("creneau"));
        var motif = Typed.uuid(typed.motif());
        if (choice == null || motif == null) {
            return refused(acting, card, typed, Answer.faults(Map.of("propositions", "Choisissez un créneau.")), 422);
        }
        return switch (write(card, typed)) {
            case CardOutcome.Saved(var saved) -> book(acting, saved, typed, new MotifId(motif), choice, fields);
            case CardOutcome.Invalid(var faults) -> refused(acting, card, typed, Answer.faults(faults), 422);
            case CardOutcome.ChangedMeanwhile(var current) -> changed(acting, current);
            case CardOutcome.Closed closed -> Screen.seeOther("/poste");
        };
    }

    @PostMapping("/{fiche}/terminer")
    ModelAndView close(
            @PathVariable UUID fiche,
            @RequestParam(name = "suite", defaultValue = "SANS_SUITE") Action action,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var card = found(fiche);
        if (fields.containsKey("demande")) {
            var typed = Typed.of(card, fields);
            if (write(card, typed) instanceof CardOutcome.Invalid(var faults)) {
                return refused(acting, card, typed, Answer.faults(faults), 422);
            }
        }
        reception.close(acting, card.id(), action, "");
        return Screen.seeOther("/poste?fait=" + (action == Action.RAPPEL ? "rappel" : "fiche"));
    }

    private ModelAndView book(
            Acting acting, CallCard card, Typed typed, MotifId motif, Choice choice, Map<String, String> fields) {
        var patient = typed.patient();
        var subject = patient == null ? Subject.provisional(typed.caller()) : Subject.of(patient);
        var request = BookingRequest.of(card.structure(), subject, motif, choice.principal(), choice.start())
                .needing(proposals.needs(acting, typed))
                .in(new Circumstances(
                        urgency(typed), origin(card), "", card.id().value()))
                .acknowledging(acknowledged(fields.get("vu")))
                .insisting(fields.getOrDefault("raison", ""));
        return switch (agenda.book(request, By.of(acting))) {
            case BookingOutcome.Booked booked -> {
                reception.booked(card.id(), booked.appointment().value());
                yield card(card.id());
            }
            case BookingOutcome.SlotTaken(var asked, var nearest) ->
                conflict(acting, card, typed, "Ce créneau vient d’être pris. Voici les plus proches.", nearest);
            case BookingOutcome.SlotHeld(var asked, var holder, var until, var nearest) ->
                conflict(
                        acting,
                        card,
                        typed,
                        "Ce créneau est retenu par " + holder + ". Voici les plus proches.",
                        nearest);
            case BookingOutcome.OutsideOpenings(var asked, var nearest) ->
                conflict(acting, card, typed, "Ce n’est plus ouvert à cette heure. Voici les plus proches.", nearest);
            case BookingOutcome.NeedsConfirmation(var warnings) -> warned(acting, card, typed, warnings);
            case BookingOutcome.QuotaReached(var asked, var quota) ->
                conflict(
                        acting,
                        card,
                        typed,
                        "Le nombre de rendez-vous en plus est atteint pour cette plage.",
                        List.of());
            case BookingOutcome.NeverOverbooked(var asked, var what) ->
                conflict(acting, card, typed, what + " n’est plus libre à cette heure.", List.of());
            case BookingOutcome.ChangedMeanwhile changed -> card(card.id());
            case BookingOutcome.NotAllowed notAllowed ->
                conflict(acting, card, typed, "Ce rendez-vous ne peut plus être pris ainsi.", List.of());
            case BookingOutcome.PersonDied died ->
                conflict(
                        acting,
                        card,
                        typed,
                        "Un décès est enregistré pour cette personne\u00a0: rien n’est réservé.",
                        List.of());
            case BookingOutcome.NeedsReason needed ->
                conflict(acting, card, typed, "Dites pourquoi aller au-delà du temps libre.", List.of());
            case BookingOutcome.Unknown unknown ->
                conflict(acting, card, typed, "Ce motif ou cet agenda n’existe plus. Choisissez à nouveau.", List.of());
        };
    }

    private ModelAndView warned(Acting acting, CallCard card, Typed typed, List<Warning> warnings) {
        var kinds = warnings.stream().map(it -> it.kind().name()).collect(Collectors.joining(" "));
        var sentences = warnings.stream().map(Warning::sentence).collect(Collectors.joining(" "));
        return refused(acting, card, typed, Answer.warned(sentences, kinds), 409);
    }

    private static Set<Warning.Kind> acknowledged(@Nullable String kinds) {
        var known = EnumSet.noneOf(Warning.Kind.class);
        var said = kinds == null ? List.of() : List.of(kinds.split(" ", -1));
        Arrays.stream(Warning.Kind.values())
                .filter(kind -> said.contains(kind.name()))
                .forEach(known::add);
        return known;
    }

    private CardOutcome write(CallCard card, Typed typed) {
        if (card.patient() == null && typed.patient() != null) {
            reception.about(card.id(), typed.patient().value());
        }
        var now = found(card.id().value());
        return reception.write(now.id(), now.version(), typed.entry());
    }

    private ModelAndView changed(Acting acting, CallCard current) {
        return refused(
                acting,
                current,
                Typed.of(current),
                Answer.refused(
                        "Cette fiche a changé à un autre poste\u00a0: voici ce qu’elle dit maintenant.", List.of()),
                409);
    }

    private ModelAndView conflict(Acting acting, CallCard card, Typed typed, String sentence, List<Proposal> nearest) {
        return refused(acting, card, typed, Answer.refused(sentence, nearest), 409);
    }

    private ModelAndView refused(Acting acting, CallCard card, Typed typed, Answer answer, int status) {
        return Screen.of(DeskController.PAGE, desks.desk(acting, Asked.PLAIN, card, typed, answer))
                .status(status);
    }

    private ModelAndView page(Acting acting, CallCard card, Typed typed, Answer answer) {
        return Screen.of(DeskController.PAGE, desks.desk(acting, Asked.PLAIN, card, typed, answer));
    }

    private static ModelAndView card(CardId id) {
        return Screen.seeOther("/poste?fiche=" + id);
    }

    private CallCard found(UUID fiche) {
        return reception.card(new CardId(fiche)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static fr.maillon.frontoffice.agenda.@Nullable Urgency urgency(Typed typed) {
        var level = typed.urgency();
        return level == null ? null : fr.maillon.frontoffice.agenda.Urgency.valueOf(level.name());
    }

    private static Origin origin(CallCard card) {
        return switch (card.channel()) {
            case TELEPHONE, MESSAGERIE_VOCALE -> Origin.TEL;
            case COMPTOIR -> Origin.COMPTOIR;
            case COURRIER -> Origin.COURRIER;
            case COURRIEL -> Origin.MAIL;
        };
    }

    /** What a proposal's button sends back: its start and who sees the person. */
    private record Choice(Instant start, ResourceId principal) {
        static @Nullable Choice read(@Nullable String value) {
            if (value == null || value.indexOf('~') < 0) {
                return null;
            }
            var principal = Typed.uuid(value.substring(value.indexOf('~') + 1));
            try {
                var start = Instant.parse(value.substring(0, value.indexOf('~')));
                return principal == null ? null : new Choice(start, new ResourceId(principal));
            } catch (DateTimeParseException notOne) {
                return null;
            }
        }
    }
}
