package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientUpdates;
import fr.maillon.frontoffice.patients.UpdateOutcome;
import fr.maillon.frontoffice.patients.web.RecordView.Answer;
import fr.maillon.frontoffice.patients.web.RecordView.Wanted;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a person and the acts that stand on it. */
@Controller
class RecordController {
    private static final String PAGE = "record.jte";

    private final RecordPages pages;
    private final PatientUpdates updates;

    RecordController(RecordPages pages, PatientUpdates updates) {
        this.pages = pages;
        this.updates = updates;
    }

    @GetMapping("/patients/{id}")
    ModelAndView record(Acting acting, @PathVariable UUID id) {
        return pages.show(acting, new PatientId(id), PAGE, Answer.NONE, 200);
    }

    @PostMapping("/patients/{id}/pieces")
    ModelAndView paperSeen(
            Acting acting,
            @PathVariable UUID id,
            @RequestParam(name = "personne") UUID person,
            @RequestParam int version,
            @RequestParam(name = "piece", defaultValue = "") String type) {
        return act(acting, id, person, null, it -> updates.recordEvidence(acting, it, version, type));
    }

    /** Sets an attribute, or takes it off when it is set. */
    @PostMapping("/patients/{id}/attributs")
    ModelAndView attribute(
            Acting acting,
            @PathVariable UUID id,
            @RequestParam(name = "personne") UUID person,
            @RequestParam(name = "attribut", defaultValue = "") String code,
            @RequestParam(name = "raison", defaultValue = "") String reason) {
        return act(
                acting,
                id,
                person,
                new Wanted("attributs", Map.of("attribut", code, "raison", reason)),
                it -> attribute(code)
                        .map(attribute -> updates.toggle(acting, it, attribute, reason))
                        .orElseGet(() -> new UpdateOutcome.Invalid(Map.of("attribut", "L’attribut est à choisir."))));
    }

    @PostMapping("/patients/{id}/ins/fin")
    ModelAndView insLost(
            Acting acting,
            @PathVariable UUID id,
            @RequestParam(name = "personne") UUID person,
            @RequestParam(name = "raison", defaultValue = "") String reason) {
        return act(
                acting,
                id,
                person,
                new Wanted("attributs", Map.of("raison", reason)),
                it -> updates.detachIns(acting, it, reason));
    }

    @PostMapping("/patients/{id}/confidentialite")
    ModelAndView confidential(
            Acting acting,
            @PathVariable UUID id,
            @RequestParam(name = "personne") UUID person,
            @RequestParam(name = "confidentiel") String confidential,
            @RequestParam(name = "motif", defaultValue = "") String reason) {
        return act(
                acting,
                id,
                person,
                new Wanted("confidentialite", Map.of("motif", reason)),
                it -> renamed(updates.hide(acting, it, confidential.equals("oui"), reason), "motif"));
    }

    @PostMapping("/patients/{id}/deces")
    ModelAndView death(
            Acting acting,
            @PathVariable UUID id,
            @RequestParam(name = "personne") UUID person,
            @RequestParam(name = "deces", required = false) Optional<String> on,
            @RequestParam(name = "erreur", defaultValue = "") String error) {
        return act(
                acting,
                id,
                person,
                new Wanted("deces", Map.of("deces", on.orElse(""), "erreur", error)),
                it -> on.map(date -> updates.died(acting, it, date))
                        .orElseGet(() -> renamed(updates.notDead(acting, it, error), "erreur")));
    }

    private ModelAndView act(
            Acting acting, UUID id, UUID person, @Nullable Wanted wanted, Function<PatientId, UpdateOutcome> what) {
        if (!id.equals(person)) {
            return pages.otherPerson();
        }
        var patient = new PatientId(id);
        return pages.answer(acting, patient, PAGE, "/patients/" + id, what.apply(patient), wanted);
    }

    /** The reason has a field of its own in each form of the page. */
    private static UpdateOutcome renamed(UpdateOutcome outcome, String field) {
        return outcome instanceof UpdateOutcome.Invalid(var faults) && faults.containsKey("raison")
                ? new UpdateOutcome.Invalid(Map.of(field, faults.getOrDefault("raison", "")))
                : outcome;
    }

    private static Optional<IdentityAttribute> attribute(String code) {
        return Stream.of(IdentityAttribute.values())
                .filter(it -> it.name().equals(code))
                .findFirst();
    }
}
