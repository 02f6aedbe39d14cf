package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.identity.EvidenceConfidence;
import fr.maillon.frontoffice.patients.EvidenceType;
import fr.maillon.frontoffice.patients.PatientUpdates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The papers a structure accepts, each with its confidence (RNIV, EXI SI 10 and 23). */
@Controller
class EvidenceTypesController {
    private static final String PAGE = "frontoffice/patients/web/papers.jte";
    private static final List<Integer> EMPTY_LINES = List.of(1, 2, 3);

    private final PatientUpdates updates;

    EvidenceTypesController(PatientUpdates updates) {
        this.updates = updates;
    }

    @GetMapping("/patients/reglages/pieces")
    ModelAndView page(Acting acting) {
        return Screen.of(PAGE, new EvidenceTypesView(updates.evidenceTypes(acting.current()), EMPTY_LINES, ""));
    }

    @PostMapping("/patients/reglages/pieces")
    ModelAndView replace(Acting acting, @RequestParam MultiValueMap<String, String> fields) {
        var types = read(fields);
        var codes = types.stream().map(EvidenceType::code).collect(Collectors.toSet());
        if (codes.size() < types.size() || types.isEmpty()) {
            var fault = types.isEmpty() ? "Une pièce au moins est acceptée." : "Deux pièces portent le même code.";
            return Screen.of(PAGE, new EvidenceTypesView(types, EMPTY_LINES, fault))
                    .status(422);
        }
        updates.acceptEvidence(acting.current(), types);
        return Screen.seeOther("/patients/reglages/pieces");
    }

    /** One line a paper: its code, its label, its level, and whether it is still accepted. */
    private static List<EvidenceType> read(MultiValueMap<String, String> fields) {
        var codes = fields.getOrDefault("code", List.of());
        var labels = fields.getOrDefault("libelle", List.of());
        var levels = fields.getOrDefault("niveau", List.of());
        var retired = fields.getOrDefault("etat", List.of());
        int lines = Math.min(Math.min(codes.size(), labels.size()), Math.min(levels.size(), retired.size()));
        var types = new ArrayList<EvidenceType>();
        for (int line = 0; line < lines; line++) {
            if (!codes.get(line).isBlank() && !labels.get(line).isBlank()) {
                types.add(new EvidenceType(
                        codes.get(line).strip(),
                        labels.get(line).strip(),
                        levels.get(line).equals("HIGH") ? EvidenceConfidence.HIGH : EvidenceConfidence.LOW,
                        retired.get(line).equals("non")));
            }
        }
        return types;
    }
}
