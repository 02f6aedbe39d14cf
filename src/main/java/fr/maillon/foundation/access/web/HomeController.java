package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.layout.Place;
import fr.maillon.foundation.layout.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The door of the house leads to the first place of one's menu: le poste for whoever receives people. */
@Controller
class HomeController {
    private final Places places;

    HomeController(Places places) {
        this.places = places;
    }

    @GetMapping("/")
    ModelAndView home(Acting acting) {
        return Screen.seeOther(places.openTo(acting.roles()).stream()
                .filter(Place::menu)
                .map(Place::path)
                .findFirst()
                .orElse("/compte"));
    }
}
