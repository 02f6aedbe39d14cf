package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.CardOutcome;
import fr.maillon.frontoffice.reception.IdentityCheck;
import fr.maillon.frontoffice.reception.Reception;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is noted while one talks: the request and the wishes, how identity was checked, signs heard. */
@Controller
@RequestMapping("/poste/fiches/{fiche}")
class CardWritingController {
    private final CardPages pages;
    private final CardComposer cards;
    private final Reception reception;

    CardWritingController(CardPages pages, CardComposer cards, Reception reception) {
        this.pages = pages;
        this.cards = cards;
        this.reception = reception;
    }

    /** Writes the card and looks for slots again, and for whom « Qui ? » says; the day beside it is drawn anew only when the whole page is asked for. */
    @PostMapping("/creneaux")
    ModelAndView slots(
            @PathVariable UUID fiche,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "HX-Target", defaultValue = "") String target,
            Acting acting,
            HttpServletResponse response) {
        var card = pages.found(fiche);
        var typed = pages.typed(card, fields);
        var outcome = pages.write(acting, card, typed, CardPages.seen(card, fields));
        return target.equals("souhaits") && outcome instanceof CardOutcome.Saved(var saved)
                ? Screen.of("frontoffice/desk/web/wanted.jte", cards.of(acting, saved, Typed.of(saved), Answer.NONE))
                : answered(acting, card, typed, outcome, sought(acting, fields), response);
    }

    private Answer sought(Acting acting, MultiValueMap<String, String> fields) {
        return pages.search(acting, Objects.requireNonNullElse(fields.getFirst("q"), ""), false);
    }

    /** One key: the card says from now on how, when and by whom. What was typed with it is written too. */
    @PostMapping("/identite")
    ModelAndView check(
            @PathVariable UUID fiche,
            @RequestParam MultiValueMap<String, String> fields,
            Acting acting,
            HttpServletResponse response) {
        var card = pages.found(fiche);
        var typed = pages.typed(card, fields);
        if (typed.ofAnother()) {
            return whole(response, pages.changed(acting, card, typed));
        }
        pages.tie(acting, card, typed);
        var how = Typed.value(IdentityCheck.values(), fields.getFirst("identite"));
        reception.checked(acting, card.id(), how == null ? IdentityCheck.NON_VERIFIEE : how);
        return fields.containsKey("demande")
                ? written(acting, card, typed, fields, Answer.NONE, response)
                : page(acting, fiche);
    }

    /** Signs heard raise the level at once. Asked without any, the list opens. */
    @PostMapping("/signes")
    ModelAndView signs(
            @PathVariable UUID fiche,
            @RequestParam MultiValueMap<String, String> fields,
            Acting acting,
            HttpServletResponse response) {
        var card = pages.found(fiche);
        var typed = pages.typed(card, fields);
        var answer = fields.containsKey("signe") ? Answer.NONE : Answer.openSigns();
        var outcome = pages.write(acting, card, typed, CardPages.seen(card, fields));
        return outcome instanceof CardOutcome.ChangedMeanwhile(var current) && !typed.ofAnother()
                ? heard(acting, current, typed, response)
                : answered(acting, card, typed, outcome, answer, response);
    }

    /** Signs only add: whatever somebody else wrote meanwhile, they are kept first; the rest is then asked. */
    private ModelAndView heard(Acting acting, CallCard current, Typed typed, HttpServletResponse response) {
        var both = Typed.of(current).hearing(typed.triage().heard());
        var outcome = pages.write(acting, current, both, current.version());
        return switch (outcome) {
            case CardOutcome.Saved(var saved)
            when !both.fields().equals(typed.fields()) -> whole(response, pages.changed(acting, saved, typed));
            case CardOutcome.ChangedMeanwhile(var again) -> heard(acting, again, typed, response);
            default -> answered(acting, current, both, outcome, Answer.NONE, response);
        };
    }

    private ModelAndView written(
            Acting acting,
            CallCard card,
            Typed typed,
            MultiValueMap<String, String> fields,
            Answer answer,
            HttpServletResponse response) {
        var outcome = pages.write(acting, card, typed, CardPages.seen(card, fields));
        return answered(acting, card, typed, outcome, answer, response);
    }

    private ModelAndView answered(
            Acting acting,
            CallCard card,
            Typed typed,
            CardOutcome outcome,
            Answer answer,
            HttpServletResponse response) {
        return switch (outcome) {
            case CardOutcome.Saved(var saved) -> pages.page(acting, saved, Typed.of(saved), answer);
            case CardOutcome.Invalid(var faults) ->
                whole(response, pages.refused(acting, card, typed, Answer.faults(faults), 422));
            case CardOutcome.ChangedMeanwhile(var current) -> whole(response, pages.changed(acting, current, typed));
            case CardOutcome.Closed closed -> CardPages.closed();
        };
    }

    private Screen page(Acting acting, UUID fiche) {
        var card = pages.found(fiche);
        return pages.page(acting, card, Typed.of(card), Answer.NONE);
    }

    /** A refusal is shown whole, even when only a part of the page was asked for. */
    private static Screen whole(HttpServletResponse response, Screen refusal) {
        response.setHeader("HX-Retarget", "#contenu");
        response.setHeader("HX-Reselect", "#contenu");
        response.setHeader("HX-Reswap", "outerHTML");
        return refusal;
    }
}
