package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.patients.CreationOutcome;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.SearchReceipt;
import fr.maillon.frontoffice.patients.places.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Creating somebody: from what was searched, beside those who look like her, once. */
@Controller
class CreationController {
    private static final String PAGE = "frontoffice/patients/web/create.jte";

    private final Patients patients;
    private final Gazetteer gazetteer;

    CreationController(Patients patients, Gazetteer gazetteer) {
        this.patients = patients;
        this.gazetteer = gazetteer;
    }

    /** Empty from the menu; from a call card, filled with what was searched there. */
    @GetMapping("/patients/nouveau")
    ModelAndView form(
            Acting acting,
            @RequestParam(name = "fiche", defaultValue = "") String typedCard,
            @RequestParam(name = "recherche", defaultValue = "") String search) {
        var card = CallCard.read(typedCard);
        if (card.isEmpty()) {
            return page(new TypedForm(Map.of()), Map.of(), AlikeView.NONE, false);
        }
        var form = receipt(search)
                .flatMap(receipt -> patients.typed(acting, receipt))
                .map(typed -> TypedForm.from(patients.understand(acting, typed), search, card))
                .orElseGet(() -> new TypedForm(Map.of("fiche", card)));
        return page(form, Map.of(), alike(acting, form), false);
    }

    /** The form, filled with what was searched; the search is traced if it was not yet. */
    @PostMapping("/patients/nouveau/saisie")
    ModelAndView filled(
            Acting acting,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "recherche", defaultValue = "") String receipt) {
        var query = patients.understand(acting, typed);
        var given =
                receipt(receipt).orElseGet(() -> patients.search(acting, query).receipt());
        var form = TypedForm.from(query, given.value().toString(), "");
        return page(form, Map.of(), alike(acting, form), false);
    }

    /** Those who look like what is typed so far. */
    @PostMapping("/patients/nouveau/ressemblances")
    ModelAndView resembling(Acting acting, @RequestParam MultiValueMap<String, String> fields) {
        return Screen.of("frontoffice/patients/web/alike.jte", alike(acting, TypedForm.of(fields)));
    }

    @PostMapping("/patients/nouveau")
    ModelAndView create(Acting acting, @RequestParam MultiValueMap<String, String> fields) {
        var form = TypedForm.of(fields);
        return switch (outcome(acting, form)) {
            case CreationOutcome.Created created ->
                Screen.seeOther(CallCard.orRecord(card(form), created.patient().toString()));
            case CreationOutcome.Invalid invalid ->
                page(form, invalid.faults(), alike(acting, form), false).status(422);
            case CreationOutcome.ProbableDuplicates duplicates ->
                page(form, Map.of(), alike(acting, form, duplicates), true).status(409);
            case CreationOutcome.SearchNeeded ignored ->
                page(form, Map.of(), alike(acting, form), false).status(409);
        };
    }

    /** With the receipt of the page, or of a search made now when there is none or it is too old. */
    private CreationOutcome outcome(Acting acting, TypedForm form) {
        var reason = form.value("raison");
        return receipt(form.value("recherche"))
                .map(receipt -> patients.create(acting, form.typed(), receipt, reason))
                .filter(outcome -> !(outcome instanceof CreationOutcome.SearchNeeded))
                .orElseGet(() -> patients.create(acting, form.typed(), lookFor(acting, form), reason));
    }

    /** Nobody searched before: the product does it with what was typed, and leaves the trace. */
    private SearchReceipt lookFor(Acting acting, TypedForm form) {
        var typed =
                String.join(" ", form.value("nomNaissance"), form.value("premierPrenom"), form.value("dateNaissance"));
        return patients.search(acting, patients.understand(acting, typed)).receipt();
    }

    private AlikeView alike(Acting acting, TypedForm form) {
        return AlikeView.of(patients.alike(acting, form.typed()), patients.today(acting.current()), card(form));
    }

    private AlikeView alike(Acting acting, TypedForm form, CreationOutcome.ProbableDuplicates found) {
        var all = Stream.concat(found.probable().stream(), found.others().stream())
                .toList();
        return AlikeView.of(all, patients.today(acting.current()), card(form));
    }

    private static String card(TypedForm form) {
        return CallCard.read(form.value("fiche"));
    }

    private Screen page(TypedForm form, Map<String, String> faults, AlikeView alike, boolean asksWhy) {
        var places = faults.containsKey(TypedForm.PLACE)
                ? gazetteer.choices(form.value(TypedForm.PLACE))
                : List.<String>of();
        return Screen.of(PAGE, CreationView.of(form, faults, alike, asksWhy, places));
    }

    private static Optional<SearchReceipt> receipt(String value) {
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(new SearchReceipt(UUID.fromString(value)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
