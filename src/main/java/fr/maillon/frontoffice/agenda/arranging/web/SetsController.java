package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.ColumnSet;
import fr.maillon.frontoffice.agenda.ColumnSets;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Sets of columns of the day: one's own, and everyone's for those who arrange the agenda. */
@Controller
class SetsController {
    private static final String PATH = "/agenda/vues";
    private static final String PAGE = "frontoffice/agenda/arranging/web/sets.jte";
    private static final int LONGEST_NAME = 30;

    private final ColumnSets sets;
    private final Schedules schedules;
    private final Offered offered;

    SetsController(ColumnSets sets, Schedules schedules, Offered offered) {
        this.sets = sets;
        this.schedules = schedules;
        this.offered = offered;
    }

    @GetMapping(PATH)
    ModelAndView list(Acting acting) {
        return shown(
                acting,
                null,
                Typed.blank().put("rang", sets.freeChord(acting).orElse(1)).put("pour", "moi"));
    }

    @PostMapping(PATH)
    ModelAndView add(@RequestParam MultiValueMap<String, String> fields, Acting acting) {
        return keep(acting, null, Typed.of(fields));
    }

    @GetMapping(PATH + "/{vue}")
    ModelAndView one(@PathVariable UUID vue, Acting acting) {
        var it = found(acting, vue);
        boolean changes = changes(acting, it);
        return shown(
                acting,
                changes ? it : null,
                Typed.blank()
                        .put("nom", it.name())
                        .put(
                                "rang",
                                changes ? it.position() : sets.freeChord(acting).orElse(1))
                        .put("pour", it.personal() ? "moi" : "tous")
                        .put("colonnes", it.resources()));
    }

    @PostMapping(PATH + "/{vue}")
    ModelAndView change(@PathVariable UUID vue, @RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var it = found(acting, vue);
        return keep(acting, changes(acting, it) ? it : null, Typed.of(fields));
    }

    @PostMapping(PATH + "/{vue}/retirer")
    ModelAndView drop(@PathVariable UUID vue, Acting acting) {
        var it = found(acting, vue);
        if (!changes(acting, it)) {
            var typed = Typed.blank();
            typed.refuse("nom", "Cette vue est à tout le monde\u00a0: la coordinatrice la retire.");
            return shown(acting, null, typed).status(409);
        }
        sets.drop(acting, it);
        return Screen.seeOther(PATH);
    }

    private ModelAndView keep(Acting acting, @Nullable ColumnSet before, Typed typed) {
        var name = typed.needed("nom", "Donnez un nom\u00a0: il se lit au-dessus du jour.");
        if (name.length() > LONGEST_NAME) {
            typed.refuse("nom", "Trente signes au plus\u00a0: c’est un bouton.");
        }
        int chord = typed.number("rang", 1, ColumnSets.MOST, 1);
        boolean personal = before == null
                ? !offered.arranging(acting) || !typed.text("pour").equals("tous")
                : before.personal();
        var other = sets.of(acting).stream()
                .filter(each -> each.position() == chord && each.personal() != personal)
                .findFirst();
        other.ifPresent(
                each -> typed.refuse("rang", "«\u202f" + each.name() + "\u202f» s’appelle déjà par ce chiffre."));
        var columns = columns(acting, typed);
        if (columns.isEmpty()) {
            typed.refuse("colonnes", "Choisissez au moins une colonne.");
        }
        if (typed.isFaulty()) {
            return shown(acting, before, typed).status(422);
        }
        sets.keep(
                acting,
                new ColumnSet(before == null ? Identifiers.next() : before.id(), name, chord, personal, columns));
        return Screen.seeOther(PATH);
    }

    /** In the order of the columns of the structure. */
    private List<ResourceId> columns(Acting acting, Typed typed) {
        var chosen = typed.ids("colonnes");
        return schedules.resources(acting.current()).stream()
                .map(Resource::id)
                .filter(each -> chosen.contains(each.value()))
                .toList();
    }

    private Screen shown(Acting acting, @Nullable ColumnSet current, Typed typed) {
        var names = new LinkedHashMap<String, String>();
        schedules.resources(acting.current()).forEach(it -> names.put(it.id().toString(), it.name()));
        var lines = sets.of(acting).stream()
                .map(it -> new SetsView.Line(
                        PATH + "/" + it.id(),
                        it.name(),
                        "Control+Shift+Digit" + it.position(),
                        columns(it, names),
                        it.personal(),
                        current != null && current.id().equals(it.id())))
                .toList();
        var own = PATH + (current == null ? "" : "/" + current.id());
        return Screen.of(
                PAGE,
                new SetsView(
                        lines,
                        offered.arranging(acting) && current == null,
                        current == null ? "Nouvelle vue" : "Changer la vue",
                        own,
                        current == null ? null : own + "/retirer",
                        typed,
                        names,
                        Identifiers.next().toString()));
    }

    private static String columns(ColumnSet it, Map<String, String> names) {
        return it.resources().stream()
                .map(each -> names.getOrDefault(each.toString(), ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Her own, or everyone's when she arranges the agenda; what others may not change is the pattern of one of theirs. */
    private boolean changes(Acting acting, ColumnSet it) {
        return it.personal() || offered.arranging(acting);
    }

    private ColumnSet found(Acting acting, UUID id) {
        return sets.of(acting).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
