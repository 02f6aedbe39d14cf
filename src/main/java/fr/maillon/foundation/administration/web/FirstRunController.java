package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.access.SessionCookie;
import fr.maillon.foundation.administration.FirstPage;
import fr.maillon.foundation.administration.FirstRun;
import fr.maillon.foundation.layout.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of an empty house; afterwards it leads to the login. */
@Controller
class FirstRunController {
    private static final String PATH = "/premier-demarrage";

    private final FirstRun first;

    FirstRunController(FirstRun first) {
        this.first = first;
    }

    /** While the house is being furnished the page says so, and asks again by itself. */
    @GetMapping(PATH)
    ModelAndView page(HttpServletResponse response) {
        var preparing = first.preparing();
        if (!first.needed()) {
            return Screen.seeOther("/connexion");
        }
        if (preparing.isEmpty()) {
            return screen(FirstRunView.blank());
        }
        response.setHeader("Refresh", "2");
        return Screen.of("foundation/administration/web/preparing.jte", new PreparingView(preparing));
    }

    @PostMapping(PATH)
    ModelAndView begin(
            @RequestParam(name = "sorte", defaultValue = "") String kind,
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(name = "telephone", defaultValue = "") String phone,
            @RequestParam(name = "adresse", defaultValue = "") String address,
            @RequestParam(defaultValue = "") String departement,
            @RequestParam(name = "vendrediSaint", defaultValue = "") String goodFriday,
            @RequestParam(name = "personne", defaultValue = "") String displayName,
            @RequestParam(name = "identifiant", defaultValue = "") String login,
            @RequestParam(name = "motDePasse", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = new FirstPage(
                kind, name, site, phone, address, departement, !goodFriday.isEmpty(), displayName, login, password);
        return switch (first.begin(page)) {
            case FirstRun.Outcome.Begun(var session) -> {
                SessionCookie.write(request, response, session);
                yield Screen.seeOther("/");
            }
            case FirstRun.Outcome.Faulty(var faults) ->
                screen(new FirstRunView(page, faults)).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case FirstRun.Outcome.TooLate() -> Screen.seeOther("/connexion");
        };
    }

    private static Screen screen(FirstRunView view) {
        return Screen.of("foundation/administration/web/first.jte", view);
    }
}
