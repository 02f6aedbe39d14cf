package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.patients.Opening;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientUpdates;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.UpdateOutcome;
import fr.maillon.frontoffice.patients.places.Gazetteer;
import fr.maillon.frontoffice.patients.web.RecordView.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Correcting names and traits, beside what somebody else may have corrected meanwhile. */
@Controller
class CorrectionController {
    private static final String MEANWHILE =
            "Quelqu’un a corrigé cette identité pendant que vous écriviez. Rien n’est écrasé\u00a0:"
                    + " choisissez champ par champ.";

    private final Patients patients;
    private final PatientUpdates updates;
    private final RecordPages pages;
    private final Gazetteer gazetteer;

    CorrectionController(Patients patients, PatientUpdates updates, RecordPages pages, Gazetteer gazetteer) {
        this.patients = patients;
        this.updates = updates;
        this.pages = pages;
        this.gazetteer = gazetteer;
    }

    @GetMapping("/patients/{id}/identite")
    ModelAndView form(Acting acting, @PathVariable UUID id) {
        return switch (patients.open(acting, new PatientId(id))) {
            case Opening.Opened opened ->
                page(acting, opened, CorrectionView.stored(opened.identity()), Map.of(), "", null);
            case Opening.Confidential shut -> pages.show(acting, shut.patient(), "record.jte", Answer.NONE, 403);
            case Opening.Unknown ignored -> pages.show(acting, new PatientId(id), "record.jte", Answer.NONE, 404);
        };
    }

    @PostMapping("/patients/{id}/identite")
    ModelAndView correct(
            Acting acting,
            @PathVariable UUID id,
            @RequestParam(name = "personne") UUID person,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields) {
        if (!id.equals(person)) {
            return pages.otherPerson();
        }
        var patient = new PatientId(id);
        var form = TypedForm.of(fields);
        var outcome = updates.correct(acting, patient, version, form.typed().identity(), form.value("raison"));
        return switch (outcome) {
            case UpdateOutcome.Updated ignored -> Screen.seeOther("/patients/" + id);
            case UpdateOutcome.Unchanged ignored -> Screen.seeOther("/patients/" + id);
            case UpdateOutcome.Invalid invalid -> again(acting, patient, form, invalid.faults(), "", null, 422);
            case UpdateOutcome.Refused refused -> again(acting, patient, form, Map.of(), refused.reason(), null, 409);
            case UpdateOutcome.Stale stale -> again(acting, patient, form, Map.of(), MEANWHILE, stale, 409);
            case UpdateOutcome.Unknown ignored -> pages.show(acting, patient, "record.jte", Answer.NONE, 404);
        };
    }

    private ModelAndView again(
            Acting acting,
            PatientId id,
            TypedForm form,
            Map<String, String> faults,
            String refusal,
            UpdateOutcome.@Nullable Stale stale,
            int status) {
        return patients.open(acting, id) instanceof Opening.Opened opened
                ? page(acting, opened, form, faults, refusal, stale).status(status)
                : pages.show(acting, id, "record.jte", Answer.NONE, status);
    }

    private Screen page(
            Acting acting,
            Opening.Opened it,
            TypedForm form,
            Map<String, String> faults,
            String refusal,
            UpdateOutcome.@Nullable Stale stale) {
        return Screen.of(
                "frontoffice/patients/web/correct.jte",
                new CorrectionView(
                        patients.banner(acting, it.identity().id()).orElseThrow(),
                        it.identity(),
                        form,
                        it.identity().version(),
                        faults,
                        faults.containsKey(TypedForm.PLACE)
                                ? gazetteer.choices(form.value(TypedForm.PLACE))
                                : List.of(),
                        refusal,
                        stale == null ? List.of() : stale.since(),
                        patients.zone(it.identity().structure()),
                        stale == null ? null : CorrectionView.meanwhile(it.identity(), stale.wanted(), form)));
    }
}
