package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.BreakGlass;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.access.TraceSubjects;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.structure.Structures;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The notices of confidential records that were opened, for those who look at them afterwards. */
@Controller
class GlassController {
    private static final String LIST = "/acces/bris-de-glace";

    private final BreakGlass glass;
    private final TraceSubjects subjects;
    private final Structures structures;
    private final Trace trace;
    private final Clock clock;

    GlassController(BreakGlass glass, TraceSubjects subjects, Structures structures, Trace trace, Clock clock) {
        this.glass = glass;
        this.subjects = subjects;
        this.structures = structures;
        this.trace = trace;
        this.clock = clock;
    }

    @GetMapping(LIST)
    ModelAndView list(Acting acting) {
        return page(acting, "");
    }

    @PostMapping(LIST + "/{id}/revu")
    ModelAndView reviewed(@PathVariable UUID id, Acting acting) {
        return switch (glass.review(acting, acting.current(), id)) {
            case DONE, ALREADY -> Screen.seeOther(LIST);
            case OWN -> page(acting, GlassView.OWN).status(HttpStatus.CONFLICT);
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Screen page(Acting acting, String refusal) {
        var openings = glass.toReview(acting.current());
        trace.note(Trace.Action.READ, acting.current(), "break_glass_list", null);
        var names = subjects.names(
                acting,
                openings.stream().map(BreakGlass.Opening::patient).distinct().toList());
        boolean opens = acting.roles().contains(Role.REFERENT_IDENTITE);
        return Screen.of(
                "foundation/access/web/glass.jte",
                GlassView.of(
                        openings,
                        names,
                        acting.account(),
                        opens,
                        refusal,
                        clock.instant(),
                        structures.zone(acting.current())));
    }
}
