package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Hold;
import fr.maillon.frontoffice.agenda.HoldId;
import fr.maillon.frontoffice.agenda.HoldOutcome;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.Reception;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps the hour one is proposing, in sight of the other desks, while one talks. */
@Controller
class CardHoldController {
    private static final String PART = "frontoffice/desk/web/kept.jte";

    private final CardPages pages;
    private final CardComposer cards;
    private final Reception reception;
    private final Agenda agenda;
    private final Proposals proposals;

    CardHoldController(CardPages pages, CardComposer cards, Reception reception, Agenda agenda, Proposals proposals) {
        this.pages = pages;
        this.cards = cards;
        this.reception = reception;
        this.agenda = agenda;
        this.proposals = proposals;
    }

    @PostMapping("/poste/fiches/{fiche}/retenir")
    ModelAndView keep(
            @PathVariable UUID fiche,
            @RequestParam MultiValueMap<String, String> fields,
            Acting acting,
            HttpServletResponse response) {
        var card = pages.found(fiche);
        var choice = Choice.read(fields.getFirst("creneau"));
        if (choice == null || card.closed() || cards.appointment(card).isPresent()) {
            return Screen.of(PART, new KeptView("", null));
        }
        if (card.hold() != null) {
            agenda.release(card.structure(), new HoldId(card.hold()), By.of(acting));
        }
        return switch (agenda.hold(
                card.structure(), choice.principal(), choice.slot(), card.id().value(), By.of(acting))) {
            case HoldOutcome.Kept(var hold) -> {
                reception.holds(card.id(), hold.id().value());
                var until = proposals.clock(hold.until(), card.structure());
                yield Screen.of(PART, new KeptView("Retenu pour vous jusqu’à " + until + ".", null));
            }
            case HoldOutcome.KeptByOther(var hold) ->
                lost(
                        acting,
                        card,
                        fields,
                        "Ce créneau est retenu " + keeper(acting, hold) + "\u00a0: voici les premiers libres.",
                        response);
            case HoldOutcome.Taken taken ->
                lost(
                        acting,
                        card,
                        fields,
                        "Ce créneau n’est plus libre\u00a0: voici les premiers qui le sont.",
                        response);
        };
    }

    private static String keeper(Acting acting, Hold it) {
        return it.by().equals(acting.account()) ? "pour une autre de vos fiches" : "par " + it.holder();
    }

    /** The list as it is now, in place of the one that was shown. */
    private Screen lost(
            Acting acting,
            CallCard card,
            MultiValueMap<String, String> fields,
            String sentence,
            HttpServletResponse response) {
        reception.holds(card.id(), null);
        response.setHeader("HX-Retarget", "#propositions");
        response.setHeader("HX-Reselect", "#propositions");
        var typed = pages.typed(card, fields);
        var now = pages.found(card.id().value());
        return Screen.of(
                PART, new KeptView(sentence, cards.proposals(acting, now, typed).saying(sentence)));
    }
}
