package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.layout.Place;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.patients.Candidate;
import fr.maillon.frontoffice.patients.Patients;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The one box of the whole house: a person, or a screen by any of its French names. */
@Controller
class PaletteController {
    private static final int PEOPLE = 8;
    private static final int SCREENS = 8;

    private final Patients patients;
    private final Places places;

    PaletteController(Patients patients, Places places) {
        this.patients = patients;
        this.places = places;
    }

    @PostMapping("/palette")
    ModelAndView find(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "saisie", defaultValue = "") String typing,
            Acting acting) {
        return Screen.of(
                "frontoffice/desk/web/palette.jte",
                new PaletteView(typed, people(acting, typed, !typing.isEmpty()), screens(acting, typed)));
    }

    private List<PaletteView.Hit> people(Acting acting, String typed, boolean typing) {
        if (typed.strip().length() < 2) {
            return List.of();
        }
        var query = patients.understand(acting, typed);
        var found = typing ? patients.glance(acting, query) : patients.search(acting, query);
        return found.candidates().stream()
                .limit(PEOPLE)
                .map(PaletteController::hit)
                .toList();
    }

    private List<PaletteView.Hit> screens(Acting acting, String typed) {
        return places.openTo(acting.roles()).stream()
                .filter(place -> typed.isBlank() || place.answers(typed))
                .limit(SCREENS)
                .map(PaletteController::hit)
                .toList();
    }

    private static PaletteView.Hit hit(Candidate it) {
        var path = "/patients/" + it.id();
        return it.confidential()
                ? new PaletteView.Hit(path, it.masked(), "", "")
                : new PaletteView.Hit(
                        path, it.birthName(), it.firstGivenName(), it.birth().display() + " · " + it.why());
    }

    private static PaletteView.Hit hit(Place it) {
        return new PaletteView.Hit(it.path(), it.label(), "", "");
    }
}
