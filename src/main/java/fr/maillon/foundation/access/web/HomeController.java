package fr.maillon.foundation.access.web;

import fr.maillon.foundation.layout.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The door of the house leads to le poste. */
@Controller
class HomeController {
    @GetMapping("/")
    ModelAndView home() {
        return Screen.seeOther("/poste");
    }
}
