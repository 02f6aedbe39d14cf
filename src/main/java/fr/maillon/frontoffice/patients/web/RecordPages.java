package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.BreakGlass;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.patients.Opening;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientUpdates;
import fr.maillon.frontoffice.patients.PatientVisits;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.UpdateOutcome;
import fr.maillon.frontoffice.patients.web.RecordView.Answer;
import fr.maillon.frontoffice.patients.web.RecordView.Wanted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Composes the pages of one person, and the answers to the forms that stand on them. */
@Component
class RecordPages {
    private static final String NOTHING = "Aucun dossier de ce numéro n’est ouvert à votre structure.";

    private static final String AGAIN = "Quelqu’un a modifié ces champs pendant que vous écriviez. Rien n’a été"
            + " enregistré\u00a0: voyez ce qui a changé, puis recommencez s’il le faut.";
    private static final String CHOOSE =
            "Quelqu’un a modifié ces champs pendant que vous écriviez. Rien n’est écrasé\u00a0:"
                    + " choisissez champ par champ.";

    private final Patients patients;
    private final PatientUpdates updates;
    private final BreakGlass glass;
    private final PatientVisits visits;
    private final Places places;

    RecordPages(Patients patients, PatientUpdates updates, BreakGlass glass, PatientVisits visits, Places places) {
        this.patients = patients;
        this.updates = updates;
        this.glass = glass;
        this.visits = visits;
        this.places = places;
    }

    /** The template shows what the answer says; a hidden or unknown person has pages of her own. */
    ModelAndView show(Acting acting, PatientId id, String template, Answer answer, int status) {
        return switch (patients.open(acting, id)) {
            case Opening.Opened opened -> {
                var structure = opened.identity().structure();
                yield Screen.of(
                                "frontoffice/patients/web/" + template,
                                RecordView.of(
                                        patients.banner(acting, id).orElseThrow(),
                                        opened,
                                        patients.reach(id).orElseThrow(),
                                        updates.evidenceTypes(structure),
                                        visits.of(structure, id),
                                        patients.zone(structure),
                                        minutesOpen(acting, opened),
                                        places.taking(acting, "POST", "/patients/{id}/confidentialite")
                                                .isPresent(),
                                        answer))
                        .status(status);
            }
            case Opening.Confidential shut ->
                ConfidentialController.screen(ConfidentialView.of(shut)).status(403);
            case Opening.Unknown ignored -> unknown();
        };
    }

    /** How long this person may still see it; 0 when it is not confidential. */
    private long minutesOpen(Acting acting, Opening.Opened it) {
        return it.identity().confidential()
                ? glass.left(
                                acting,
                                it.identity().structure(),
                                it.identity().id().value())
                        .map(left -> left.toMinutes() + 1)
                        .orElse(0L)
                : 0;
    }

    /** Where a form of that page leads: back to the page once done, or the page again with what is to be corrected. */
    ModelAndView answer(Acting acting, PatientId id, String template, String done, UpdateOutcome outcome) {
        return answer(acting, id, template, done, outcome, null);
    }

    /** {@code wanted}: what was typed; kept in its form, or chosen again field by field when somebody else changed the same. */
    ModelAndView answer(
            Acting acting, PatientId id, String template, String done, UpdateOutcome outcome, @Nullable Wanted wanted) {
        return switch (outcome) {
            case UpdateOutcome.Updated ignored -> Screen.seeOther(done);
            case UpdateOutcome.Unchanged ignored -> Screen.seeOther(done);
            case UpdateOutcome.Stale stale ->
                show(
                        acting,
                        id,
                        template,
                        new Answer(wanted == null ? AGAIN : CHOOSE, Map.of(), stale.since(), wanted),
                        409);
            case UpdateOutcome.Invalid invalid ->
                show(acting, id, template, new Answer("", invalid.faults(), List.of(), wanted), 422);
            case UpdateOutcome.Refused refused ->
                show(acting, id, template, new Answer(refused.reason(), Map.of(), List.of(), wanted), 409);
            case UpdateOutcome.Unknown ignored -> unknown();
        };
    }

    /** The page showed somebody else than the one this form is about. */
    ModelAndView otherPerson() {
        return Screen.of(
                        "frontoffice/patients/web/shut.jte",
                        new ShutView("Cette page montrait une autre personne que celle du formulaire. Rien n’a été"
                                + " enregistré\u202f; rouvrez le dossier."))
                .status(409);
    }

    private static ModelAndView unknown() {
        return Screen.of("frontoffice/patients/web/shut.jte", new ShutView(NOTHING))
                .status(404);
    }
}
