package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Desk;
import fr.maillon.foundation.access.Desks;
import fr.maillon.foundation.access.OwnAccount;
import fr.maillon.foundation.access.SessionCookie;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.structure.Structures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: password, open sessions, and the desk one sits at. */
@Controller
class OwnAccountController {
    private static final String PAGE = "/compte";

    private final OwnAccount own;
    private final Access access;
    private final Desks desks;
    private final Structures structures;
    private final Trace trace;
    private final Clock clock;

    OwnAccountController(OwnAccount own, Access access, Desks desks, Structures structures, Trace trace, Clock clock) {
        this.own = own;
        this.access = access;
        this.desks = desks;
        this.structures = structures;
        this.trace = trace;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView page(
            @RequestParam(defaultValue = "") String fait,
            HttpServletRequest request,
            HttpServletResponse response,
            Acting acting) {
        var desk = desks.desk(SessionCookie.desk(request, response));
        return Screen.of("foundation/access/web/own.jte", view(acting, request, desk, fait, Map.of()));
    }

    @PostMapping(PAGE + "/poste")
    ModelAndView settle(
            @RequestParam(name = "nomPoste", defaultValue = "") String name,
            @RequestParam(name = "emplacement", defaultValue = "") String place,
            HttpServletRequest request,
            HttpServletResponse response,
            Acting acting) {
        var desk = new Desk(name.strip(), place.equals("comptoir"));
        if (desk.name().length() > Desks.LONGEST_NAME) {
            var faults = Map.of("nomPoste", "Ce nom est trop long\u00a0: 40 signes au plus.");
            return Screen.of("foundation/access/web/own.jte", view(acting, request, desk, "", faults))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        access.settle(
                SessionCookie.desk(request, response),
                SessionCookie.read(request).orElseThrow(),
                desk);
        trace.note(Trace.Action.UPDATE, acting.current(), "poste", null);
        return Screen.seeOther(PAGE + "?fait=poste");
    }

    @PostMapping(PAGE + "/sessions/{session}/fin")
    ModelAndView end(@PathVariable UUID session, Acting acting) {
        own.end(acting, session);
        return Screen.seeOther(PAGE + "?fait=session");
    }

    @GetMapping(PAGE + "/mot-de-passe")
    ModelAndView password(Acting acting) {
        return password(acting, Map.of());
    }

    @PostMapping(PAGE + "/mot-de-passe")
    ModelAndView changePassword(
            @RequestParam(name = "motDePasse", defaultValue = "") String current,
            @RequestParam(name = "nouveauMotDePasse", defaultValue = "") String fresh,
            HttpServletRequest request,
            HttpServletResponse response,
            Acting acting) {
        var before = own.sheet(acting);
        boolean asked = before.passwordToChange() || before.due();
        var here = SessionCookie.read(request).orElseThrow();
        return switch (own.changePassword(acting, here, current, fresh)) {
            case OwnAccount.Change.Changed(var session) -> {
                SessionCookie.write(request, response, session);
                yield Screen.seeOther(asked ? "/" : PAGE + "?fait=mot-de-passe");
            }
            case OwnAccount.Change.Faulty(var faults) ->
                password(acting, faults).status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Screen password(Acting acting, Map<String, String> faults) {
        var sheet = own.sheet(acting);
        return Screen.of(
                "foundation/access/web/password.jte",
                new PasswordView(sheet.passwordToChange(), sheet.due(), sheet.login(), faults));
    }

    private OwnView view(
            Acting acting, HttpServletRequest request, Desk desk, String done, Map<String, String> faults) {
        var now = clock.instant();
        var zone = structures.zone(acting.current());
        var sessions = own.sessions(acting, SessionCookie.read(request).orElseThrow());
        return OwnView.of(own.sheet(acting), structures.structures(), sessions, desk, done, faults, now, zone);
    }
}
