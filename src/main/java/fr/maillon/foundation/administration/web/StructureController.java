package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.administration.PieceForm;
import fr.maillon.foundation.administration.Premises;
import fr.maillon.foundation.administration.Premises.Outcome;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.foundation.structure.Structures;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The structure, its sites, services, rooms and people: for administrators. */
@Controller
class StructureController {
    private static final String PAGE = "/administration/structure";
    private static final String KIND = PAGE + "/{genre}";
    private static final String ONE = KIND + "/{id}";
    private static final Set<String> ACTS = Set.of("fermeture", "reouverture");

    private final Premises premises;
    private final Structures structures;
    private final StructureBook book;

    StructureController(Premises premises, Structures structures, StructureBook book) {
        this.premises = premises;
        this.structures = structures;
        this.book = book;
    }

    @GetMapping(PAGE)
    ModelAndView overview(@RequestParam(defaultValue = "") String fait, Acting acting) {
        var id = acting.current();
        return Screen.of(
                "foundation/administration/web/structure.jte",
                StructureView.of(
                        structures.structure(id).orElseThrow(StructureController::absent),
                        book.sites(id),
                        book.services(id),
                        book.rooms(id),
                        book.practitioners(id),
                        fait));
    }

    @GetMapping(KIND + "/nouveau")
    ModelAndView blank(
            @PathVariable("genre") String word, @RequestParam(defaultValue = "") String site, Acting acting) {
        var form = addable(word);
        return screen(PieceView.blank(form, acting.current(), form.blank(site)));
    }

    @PostMapping(KIND + "/nouveau")
    ModelAndView add(@PathVariable("genre") String word, @RequestParam Map<String, String> values, Acting acting) {
        var form = addable(word);
        return answer(premises.add(acting, form, values), PieceView.blank(form, acting.current(), values), "ajout");
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable("genre") String word, @PathVariable UUID id, Acting acting) {
        return screen(view(word, id, acting));
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable("genre") String word,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Acting acting) {
        var outcome = premises.change(acting, form(word), id, values, values.getOrDefault("vu", ""));
        return answer(outcome, view(word, id, acting).typed(values), "changement");
    }

    @PostMapping(ONE + "/fermeture")
    ModelAndView close(@PathVariable("genre") String word, @PathVariable UUID id, Acting acting) {
        var view = view(word, id, acting);
        return answer(premises.close(acting, form(word), id), view, "fermeture");
    }

    @PostMapping(ONE + "/reouverture")
    ModelAndView reopen(@PathVariable("genre") String word, @PathVariable UUID id, Acting acting) {
        var view = view(word, id, acting);
        return answer(premises.reopen(acting, form(word), id), view, "reouverture");
    }

    /** A refusal was shown there: reloading it, or going back, leads to the thing as it is. */
    @GetMapping(ONE + "/{acte}")
    ModelAndView again(
            @PathVariable("genre") String word, @PathVariable UUID id, @PathVariable String acte, Acting acting) {
        if (!ACTS.contains(acte)) {
            throw absent();
        }
        return Screen.seeOther(view(word, id, acting).path());
    }

    private PieceView view(String word, UUID id, Acting acting) {
        var form = form(word);
        return form.find(acting.current(), id)
                .map(piece -> PieceView.of(form, acting.current(), piece))
                .orElseThrow(StructureController::absent);
    }

    private static ModelAndView answer(Outcome outcome, PieceView view, String done) {
        return switch (outcome) {
            case Outcome.Done() -> Screen.seeOther(PAGE + "?fait=" + done);
            case Outcome.Faulty(var faults) -> screen(view.faulty(faults)).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Refused(var sentence) -> screen(view.refused(sentence)).status(HttpStatus.CONFLICT);
            case Outcome.Overtaken(var merging) ->
                screen(view.overtaken(merging)).status(HttpStatus.CONFLICT);
            case Outcome.Unknown() -> throw absent();
        };
    }

    private PieceForm form(String word) {
        return premises.form(word).orElseThrow(StructureController::absent);
    }

    private PieceForm addable(String word) {
        return Optional.of(form(word)).filter(it -> !it.adding().isEmpty()).orElseThrow(StructureController::absent);
    }

    private static Screen screen(PieceView view) {
        return Screen.of("foundation/administration/web/piece.jte", view);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
