package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.patients.InsOutcome;
import fr.maillon.frontoffice.patients.Opening;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientUpdates;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.TypedIns;
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

/** The matricule INS copied by hand from the INSi tool, or scanned: what works without any connector. */
@Controller
class InsController {
    private final Patients patients;
    private final PatientUpdates updates;
    private final Structures structures;
    private final RecordPages pages;

    InsController(Patients patients, PatientUpdates updates, Structures structures, RecordPages pages) {
        this.patients = patients;
        this.updates = updates;
        this.structures = structures;
        this.pages = pages;
    }

    private record Refusal(Map<String, String> faults, String sentence, List<String> differences, boolean asksWhy) {
        static final Refusal NONE = new Refusal(Map.of(), "", List.of(), false);

        static Refusal of(String sentence) {
            return new Refusal(Map.of(), sentence, List.of(), false);
        }
    }

    @GetMapping("/patients/{id}/ins")
    ModelAndView form(Acting acting, @PathVariable UUID id) {
        return page(acting, new PatientId(id), null, Refusal.NONE, 200);
    }

    @PostMapping("/patients/{id}/ins")
    ModelAndView accept(Acting acting, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var form = TypedForm.of(fields);
        if (!form.value("personne").equals(id.toString())) {
            return pages.otherPerson();
        }
        var patient = new PatientId(id);
        return switch (typed(form).read(patients.today(acting.current()))) {
            case TypedIns.Reading.Faulty faulty ->
                page(acting, patient, form, new Refusal(faulty.faults(), "", List.of(), false), 422);
            case TypedIns.Reading.Read read -> accept(acting, patient, form, read);
        };
    }

    private ModelAndView accept(Acting acting, PatientId id, TypedForm form, TypedIns.Reading.Read read) {
        var outcome =
                updates.acceptIns(acting, id, read.traits(), read.firstGivenName(), read.way(), form.value("raison"));
        return switch (outcome) {
            case InsOutcome.Accepted ignored -> Screen.seeOther("/patients/" + id);
            case InsOutcome.NeedsReason close ->
                page(
                        acting,
                        id,
                        form,
                        new Refusal(
                                Map.of(),
                                "Ces deux identités sont proches sans être égales\u00a0: la raison de les dire une est à indiquer.",
                                close.comparison().differences(),
                                true),
                        409);
            case InsOutcome.SomebodyElse other ->
                page(
                        acting,
                        id,
                        form,
                        new Refusal(
                                Map.of(),
                                "L’identité rendue est trop différente\u00a0: rien n’a été enregistré. En cas de doute, posez l’attribut «\u202fdouteuse\u202f».",
                                other.comparison().differences(),
                                false),
                        409);
            case InsOutcome.BorneByAnother other ->
                page(
                        acting,
                        id,
                        form,
                        Refusal.of(
                                "Un autre dossier porte déjà ce matricule\u00a0: c’est un doublon à signaler au référent."),
                        409);
            case InsOutcome.FirstNameToCutOut ignored ->
                page(
                        acting,
                        id,
                        form,
                        new Refusal(
                                Map.of("premierPrenom", "Le premier prénom est le début de la liste rendue."),
                                "",
                                List.of(),
                                false),
                        422);
            case InsOutcome.Refused refused -> page(acting, id, form, Refusal.of(refused.reason()), 409);
            case InsOutcome.Unknown ignored -> pages.show(acting, id, "record.jte", Answer.NONE, 404);
        };
    }

    private ModelAndView page(Acting acting, PatientId id, @Nullable TypedForm typed, Refusal refusal, int status) {
        if (!(patients.open(acting, id) instanceof Opening.Opened opened)) {
            return pages.show(acting, id, "record.jte", Answer.NONE, status);
        }
        var it = opened.identity();
        boolean fictive =
                structures.structure(it.structure()).map(Structure::fictive).orElse(false);
        return Screen.of(
                        "frontoffice/patients/web/ins.jte",
                        new InsView(
                                patients.banner(acting, id).orElseThrow(),
                                it,
                                typed == null ? CorrectionView.stored(it) : typed,
                                refusal.faults(),
                                refusal.sentence(),
                                refusal.differences(),
                                refusal.asksWhy(),
                                fictive))
                .status(status);
    }

    private static TypedIns typed(TypedForm form) {
        var place = form.value("lieuNaissance").strip();
        return new TypedIns(
                form.value("datamatrix"),
                form.value("matricule"),
                form.value("encore"),
                form.value("nature"),
                form.value("nomNaissance"),
                form.value("prenoms"),
                form.value("premierPrenom"),
                form.value("dateNaissance"),
                form.value("sexe"),
                place.length() < 5 ? "" : place.substring(0, 5));
    }
}
