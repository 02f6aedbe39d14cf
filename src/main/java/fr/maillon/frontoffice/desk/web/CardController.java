package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.SearchReceipt;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.CardId;
import fr.maillon.frontoffice.reception.CardOutcome;
import fr.maillon.frontoffice.reception.Channel;
import fr.maillon.frontoffice.reception.Reception;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
    private static final String NOTHING_SOUGHT =
            "Tapez au moins deux signes\u00a0: une naissance et trois lettres, un nom, un téléphone.";

    private static final String SEARCH_FIRST = "Cherchez d’abord\u00a0: un nom, ou une naissance et trois lettres.";
    private static final String LOOK_FIRST = "Voyez d’abord qui répond\u202f; «\u202fCréer\u202f» crée ensuite.";

    private final CardPages pages;
    private final CardComposer cards;
    private final Reception reception;
    private final Patients patients;

    CardController(CardPages pages, CardComposer cards, Reception reception, Patients patients) {
        this.pages = pages;
        this.cards = cards;
        this.reception = reception;
        this.patients = patients;
    }

    /** {@code promised}: a card closed as « à rappeler », which this one answers. */
    @PostMapping
    ModelAndView open(
            @RequestParam(name = "canal", defaultValue = "TELEPHONE") Channel channel,
            @RequestParam(name = "personne", required = false) @Nullable UUID person,
            @RequestParam(name = "rappel", required = false) @Nullable UUID promised,
            Acting acting) {
        if (promised != null) {
            return CardPages.card(reception
                    .callBack(acting, new CardId(promised))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        }
        return CardPages.card(
                reception.open(acting, channel, person != null && pages.known(new PatientId(person)) ? person : null));
    }

    @PostMapping("/{fiche}/recherche")
    ModelAndView search(
            @PathVariable UUID fiche,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam MultiValueMap<String, String> fields,
            Acting acting) {
        var card = pages.found(fiche);
        var typed = pages.typed(card, fields);
        var answer = pages.search(acting, words, fields.containsKey("saisie"));
        return pages.keep(acting, card, typed, fields, answer)
                .orElseGet(() -> answer.found() == null
                        ? pages.refused(
                                acting, now(card, fields), typed, Answer.faults(Map.of("q", NOTHING_SOUGHT)), 422)
                        : pages.page(acting, now(card, fields), typed, answer));
    }

    /** As it is once what was typed is kept. */
    private CallCard now(CallCard card, MultiValueMap<String, String> fields) {
        return fields.containsKey("demande") ? pages.found(card.id().value()) : card;
    }

    /** The answers alone, while she types. */
    @PostMapping(path = "/{fiche}/recherche", headers = "X-Fragment")
    ModelAndView answers(
            @PathVariable UUID fiche,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "saisie", defaultValue = "") String typing,
            Acting acting) {
        var card = pages.found(fiche);
        var view = cards.of(acting, card, Typed.of(card), pages.search(acting, typed, !typing.isEmpty()));
        return Screen.of("frontoffice/desk/web/found.jte", view);
    }

    /** Somebody chosen among those found: her identity is then checked by an open question. */
    @PostMapping("/{fiche}/personne")
    ModelAndView about(@PathVariable UUID fiche, @RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var card = pages.found(fiche);
        var whom = chosen(fields);
        if (whom == null || pages.booked(card) || !pages.known(whom)) {
            return CardPages.card(card.id());
        }
        var typed = pages.typed(card, fields).about(whom);
        return pages.keep(acting, card, typed, fields, Answer.NONE).orElseGet(() -> {
            if (!fields.containsKey("demande")) { // else tied to it with what was typed
                reception.about(acting, card.id(), whom.value());
            }
            return CardPages.card(card.id());
        });
    }

    /** Her button’s value: the form around it says that nobody is chosen yet. */
    private static @Nullable PatientId chosen(MultiValueMap<String, String> fields) {
        return fields.getOrDefault("personne", List.of()).stream()
                .map(Typed::patient)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/{fiche}/sans-identite")
    ModelAndView anonymous(
            @PathVariable UUID fiche, @RequestParam(name = "q", defaultValue = "") String typed, Acting acting) {
        var card = pages.found(fiche);
        var name = typed.isBlank() ? Typed.nobody(card.channel()) : typed.strip();
        var fields = MultiValueMap.fromSingleValue(Map.of("appelant", name));
        var anonymous = pages.typed(card, fields);
        return switch (pages.write(acting, card, anonymous, card.version())) {
            case CardOutcome.Saved saved -> CardPages.card(card.id());
            case CardOutcome.Invalid(var faults) -> pages.refused(acting, card, anonymous, Answer.faults(faults), 422);
            case CardOutcome.ChangedMeanwhile(var current) -> pages.changed(acting, current, anonymous);
            case CardOutcome.Closed closed -> CardPages.closed();
        };
    }

    /**
     * Creating somebody starts from what was searched here: the address says which search, never its words.
     *
     * @param shown the words whose answers she had before her eyes
     */
    @PostMapping("/{fiche}/nouvelle-personne")
    ModelAndView create(
            @PathVariable UUID fiche,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "vus", defaultValue = "") String shown,
            @RequestParam MultiValueMap<String, String> fields,
            Acting acting) {
        var card = pages.found(fiche);
        return pages.keep(acting, card, pages.typed(card, fields), fields, Answer.NONE)
                .orElseGet(() -> create(acting, now(card, fields), typed, shown));
    }

    private ModelAndView create(Acting acting, CallCard card, String typed, String shown) {
        if (typed.strip().length() < 2) {
            return pages.refused(acting, card, Typed.of(card), Answer.faults(Map.of("q", SEARCH_FIRST)), 422);
        }
        var query = patients.understand(acting, typed);
        var before = patients.searched(acting, query);
        if (before.isPresent()) {
            return create(card, before.get());
        }
        var found = patients.search(acting, query);
        return shown.equals(typed) || found.candidates().isEmpty()
                ? create(card, found.receipt())
                : pages.refused(acting, card, Typed.of(card), Answer.found(found, typed, LOOK_FIRST), 422);
    }

    private static ModelAndView create(CallCard card, SearchReceipt search) {
        return Screen.seeOther("/patients/nouveau?fiche=" + card.id() + "&recherche=" + search.value());
    }
}
