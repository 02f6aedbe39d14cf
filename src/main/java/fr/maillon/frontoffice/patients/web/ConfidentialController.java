package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.BreakGlass;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.patients.Opening;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Opens a confidential record to whoever says why, for thirty minutes. */
@Controller
class ConfidentialController {
    private final Patients patients;
    private final BreakGlass glass;

    ConfidentialController(Patients patients, BreakGlass glass) {
        this.patients = patients;
        this.glass = glass;
    }

    @PostMapping("/patients/{id}/bris-de-glace")
    ModelAndView open(
            @PathVariable UUID id,
            @RequestParam(name = "raison", defaultValue = "") String reason,
            @RequestParam(name = "precision", defaultValue = "") String details,
            Acting acting) {
        return switch (patients.open(acting, new PatientId(id))) {
            case Opening.Opened ignored -> Screen.seeOther("/patients/" + id);
            case Opening.Unknown ignored -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Opening.Confidential shut ->
                switch (glass.open(acting, shut.structure(), id, reason, details)) {
                    case BreakGlass.Outcome.Opened ignored -> Screen.seeOther("/patients/" + id);
                    case BreakGlass.Outcome.Refused why ->
                        screen(ConfidentialView.of(shut).refused(reason, details, why))
                                .status(HttpStatus.UNPROCESSABLE_CONTENT);
                };
        };
    }

    static Screen screen(ConfidentialView view) {
        return Screen.of("frontoffice/patients/web/confidential.jte", view);
    }
}
