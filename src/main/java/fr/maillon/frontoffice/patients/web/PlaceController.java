package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.patients.places.Gazetteer;
import fr.maillon.frontoffice.patients.places.Place;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Communes and countries that begin as typed. */
@Controller
class PlaceController {
    private final Gazetteer gazetteer;

    PlaceController(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @PostMapping("/patients/lieux")
    ModelAndView suggest(@RequestParam(name = "lieuNaissance", defaultValue = "") String typed) {
        return Screen.of(
                "frontoffice/patients/web/places.jte",
                new PlacesView(
                        gazetteer.suggest(typed).stream().map(Place::choice).toList()));
    }
}
