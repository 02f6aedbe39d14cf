package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.layout.Place;
import fr.maillon.foundation.layout.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything that is set in the house, whichever module it belongs to, as far as one's roles lead there. */
@Controller
class SettingsController {
    private final Places places;

    SettingsController(Places places) {
        this.places = places;
    }

    @GetMapping("/administration")
    ModelAndView settings(Acting acting) {
        return Screen.of(
                "foundation/administration/web/settings.jte",
                new SettingsView(places.openTo(acting.roles()).stream()
                        .filter(Place::setting)
                        .map(SettingsView.Line::of)
                        .toList()));
    }
}
