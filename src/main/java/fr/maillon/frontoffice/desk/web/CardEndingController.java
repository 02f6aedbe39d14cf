package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.contacts.ContactSheet;
import fr.maillon.frontoffice.reception.Action;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.CardOutcome;
import fr.maillon.frontoffice.reception.Reception;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ends a card with what was done, and takes that back. */
@Controller
@RequestMapping("/poste/fiches/{fiche}")
class CardEndingController {
    private static final String NO_NUMBER = "Personne ne pourra rappeler\u00a0: notez un numéro, ou choisissez à côté.";
    private static final String NO_MESSAGE = "Quel message\u202f? Notez-le ici ou dans «\u202fSes mots\u202f».";
    private static final String NOBODY = "À qui ce message est-il transmis\u202f?";
    private static final int LONGEST_NAME = 200;

    private final CardPages pages;
    private final Reception reception;
    private final Patients patients;

    CardEndingController(CardPages pages, Reception reception, Patients patients) {
        this.pages = pages;
        this.reception = reception;
        this.patients = patients;
    }

    @PostMapping("/terminer")
    ModelAndView close(
            @PathVariable UUID fiche,
            @RequestParam(name = "suite", defaultValue = "SANS_SUITE") Action action,
            @RequestParam MultiValueMap<String, String> fields,
            Acting acting) {
        var card = pages.found(fiche);
        var typed = pages.typed(card, fields);
        var missing = missing(acting, action, typed);
        if (!missing.isEmpty()) {
            return pages.refused(acting, card, typed, Answer.faults(missing).ending(action), 422);
        }
        if (!fields.containsKey("demande")) {
            return closed(acting, card, action, typed);
        }
        return switch (pages.write(acting, card, typed, CardPages.seen(card, fields))) {
            case CardOutcome.Invalid(var faults) ->
                pages.refused(acting, card, typed, Answer.faults(faults).ending(action), 422);
            case CardOutcome.ChangedMeanwhile(var current) -> pages.changed(acting, current, typed);
            case CardOutcome.Saved saved -> closed(acting, card, action, typed);
            case CardOutcome.Closed closed -> CardPages.closed();
        };
    }

    private ModelAndView closed(Acting acting, CallCard card, Action action, Typed typed) {
        pages.release(acting, card);
        reception.close(acting, card.id(), action, target(action, typed));
        return Screen.seeOther("/poste?fait=" + (action == Action.RAPPEL ? "rappel" : "fiche") + "&fiche=" + card.id());
    }

    /** What is kept beside what was done: why there is no number, to whom a message went. */
    private static String target(Action action, Typed typed) {
        return switch (action) {
            case RAPPEL -> typed.without();
            case MESSAGE -> typed.addressee();
            case RENDEZ_VOUS, TRANSFERT_15, TRANSFERT, INFORMATION, COURRIER, SANS_SUITE -> "";
        };
    }

    /** The card as it was before it was closed, for whoever closed it. */
    @PostMapping("/rouvrir")
    ModelAndView reopen(@PathVariable UUID fiche, Acting acting) {
        var card = pages.found(fiche);
        return reception.reopen(acting, card.id()) ? CardPages.card(card.id()) : Screen.seeOther("/poste?fait=deja");
    }

    /** Without which nothing was done: a number for a call, words for a message. */
    private Map<String, String> missing(Acting acting, Action action, Typed typed) {
        return switch (action) {
            case RAPPEL -> reachable(acting, typed) ? Map.of() : Map.of("rappel", NO_NUMBER);
            case MESSAGE -> unsaid(typed);
            case RENDEZ_VOUS, TRANSFERT_15, TRANSFERT, INFORMATION, COURRIER, SANS_SUITE -> Map.of();
        };
    }

    private static Map<String, String> unsaid(Typed typed) {
        var faults = new LinkedHashMap<String, String>();
        if (typed.addressee().isEmpty()) {
            faults.put("destinataire", NOBODY);
        } else if (typed.addressee().length() > LONGEST_NAME) {
            faults.put("destinataire", "Ce nom est trop long\u00a0: 200 signes au plus.");
        }
        if (typed.request().isEmpty() && typed.verbatim().isEmpty()) {
            faults.put("demande", NO_MESSAGE);
        }
        return faults;
    }

    /** By a number, or a word about it, or what her record says; nothing is known of a record that one may not read. */
    private boolean reachable(Acting acting, Typed typed) {
        var patient = typed.patient();
        return !typed.callback().isEmpty()
                || !typed.without().isEmpty()
                || (patient != null
                        && patients.contacts(acting, patient)
                                .map(CardEndingController::reaches)
                                .orElse(true));
    }

    private static boolean reaches(ContactSheet it) {
        return !it.points().isEmpty() || it.related().stream().anyMatch(near -> near.phone() != null);
    }
}
