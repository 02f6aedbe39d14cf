package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.patients.CandidatesView;
import fr.maillon.frontoffice.patients.Patients;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking for people: the page, the list that follows the typing, and the trace once the typing stops. */
@Controller
class SearchController {
    private static final String PAGE = "frontoffice/patients/web/search.jte";

    private final Patients patients;

    SearchController(Patients patients) {
        this.patients = patients;
    }

    @GetMapping("/patients")
    ModelAndView page() {
        return Screen.of(PAGE, SearchView.EMPTY);
    }

    @PostMapping("/patients")
    ModelAndView search(Acting acting, @RequestParam(name = "q", defaultValue = "") String typed) {
        var query = patients.understand(acting, typed);
        var found = patients.search(acting, query);
        var today = patients.today(acting.current());
        return Screen.of(
                PAGE, new SearchView(typed, CandidatesView.of(query, found.candidates(), today, found.receipt())));
    }

    /** While typing: reads only. */
    @PostMapping("/patients/candidats")
    ModelAndView candidates(Acting acting, @RequestParam(name = "q", defaultValue = "") String typed) {
        var query = patients.understand(acting, typed);
        var found = patients.glance(acting.structures(), query);
        return Screen.of(
                "frontoffice/patients/candidates.jte",
                CandidatesView.of(query, found, patients.today(acting.current()), null));
    }

    /** The typing has stopped: the search is traced, and somebody may be created from it. */
    @PostMapping("/patients/recherches")
    ModelAndView settled(Acting acting, @RequestParam(name = "q", defaultValue = "") String typed) {
        var found = patients.search(acting, patients.understand(acting, typed));
        return Screen.of(
                "frontoffice/patients/web/receipt.jte",
                new ReceiptView(found.receipt().value().toString()));
    }
}
