package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.structure.Profession;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.arranging.web.ResourcesView.Absent;
import fr.maillon.frontoffice.agenda.arranging.web.ResourcesView.Group;
import fr.maillon.frontoffice.agenda.arranging.web.ResourcesView.Line;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Who and what is booked: people and rooms of the structure, people from outside, interpreters. */
@Controller
class ResourcesController {
    private static final String PATH = "/agenda/ressources";
    private static final String LIST = "frontoffice/agenda/arranging/web/resources.jte";
    private static final String FORM = "frontoffice/agenda/arranging/web/resource.jte";

    private final Schedules schedules;
    private final Structures structures;
    private final Offered offered;

    ResourcesController(Schedules schedules, Structures structures, Offered offered) {
        this.schedules = schedules;
        this.structures = structures;
        this.offered = offered;
    }

    @GetMapping(PATH)
    ModelAndView list(Acting acting) {
        var places = places(acting);
        var all = schedules.resources(acting.current());
        var groups = Stream.of(ResourceKind.values())
                .map(kind -> new Group(
                        OpeningsPage.plural(kind),
                        all.stream()
                                .filter(it -> it.kind() == kind)
                                .map(it -> line(it, places))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        boolean writes = offered.arranging(acting);
        return Screen.of(
                LIST,
                new ResourcesView(
                        groups,
                        writes ? absent(acting, all) : List.of(),
                        writes,
                        offered.structure(acting),
                        Identifiers.next().toString()));
    }

    private static Line line(Resource it, Places places) {
        var marks = new ArrayList<String>();
        if (!it.languages().isEmpty()) {
            marks.add(ResourceForm.named(it.languages()));
        }
        if (!it.accessible()) {
            marks.add("inaccessible en fauteuil");
        }
        return new Line(
                it.name(),
                OpeningsPage.profession(it),
                places.name(it.site()),
                String.join(" · ", marks),
                PATH + "/" + it.id(),
                OpeningsPage.PATH + "?ressource=" + it.id());
    }

    private List<Absent> absent(Acting acting, List<Resource> all) {
        var present =
                all.stream().map(Resource::subject).filter(Objects::nonNull).collect(Collectors.toSet());
        return everyone(acting).stream()
                .filter(it -> !present.contains(it.subject()))
                .map(it -> new Absent(
                        String.valueOf(it.subject()),
                        it.name(),
                        OpeningsPage.profession(it).isEmpty() ? it.kind().label() : OpeningsPage.profession(it)))
                .toList();
    }

    /** Those of the structure, as the agenda would show them. */
    private List<Resource> everyone(Acting acting) {
        var people = structures.practitioners(acting.current()).stream()
                .map(it -> Resource.of(
                                acting.current(),
                                ResourceKind.PROFESSIONNEL,
                                it.id().value(),
                                it.shortName())
                        .practising(it.profession().name()));
        var rooms = structures.rooms(acting.current()).stream().map(it -> {
            var kind = switch (it.kind()) {
                case SALLE -> ResourceKind.SALLE;
                case EQUIPEMENT -> ResourceKind.EQUIPEMENT;
            };
            return Resource.of(acting.current(), kind, it.id().value(), it.name())
                    .standingAt(it.site(), it.accessible());
        });
        return Stream.concat(people, rooms).toList();
    }

    /** Puts someone or something of the structure in the agenda; the form of the rest is beside. */
    @PostMapping(PATH)
    ModelAndView put(@RequestParam(name = "sujet", required = false) @Nullable UUID subject, Acting acting) {
        var all = schedules.resources(acting.current());
        everyone(acting).stream()
                .filter(each -> Objects.equals(each.subject(), subject))
                .filter(it -> all.stream().noneMatch(each -> Objects.equals(each.subject(), it.subject())))
                .findFirst()
                .ifPresent(it -> schedules.add(it.shown(all.size() % Resource.COLOURS, all.size())));
        return Screen.seeOther(PATH);
    }

    @GetMapping(PATH + "/nouvelle")
    ModelAndView blank(@RequestParam(name = "nature", defaultValue = "") String kind, Acting acting) {
        int position = schedules.resources(acting.current()).size();
        return form(
                acting,
                null,
                null,
                Typed.blank()
                        .put("nature", kind)
                        .put("accessible", "oui")
                        .put("couleur", position % Resource.COLOURS + 1)
                        .put("position", position));
    }

    @PostMapping(PATH + "/nouvelle")
    ModelAndView add(@RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var typed = Typed.of(fields);
        typed.put("sujet", "");
        var it = ResourceForm.read(typed, acting.current(), null, places(acting));
        if (it.isEmpty()) {
            return form(acting, null, null, typed).status(422);
        }
        schedules.add(it.get());
        return Screen.seeOther(PATH);
    }

    @GetMapping(PATH + "/{ressource}")
    ModelAndView one(@PathVariable UUID ressource, Acting acting) {
        var it = found(acting, ressource);
        return form(acting, it, null, shown(it));
    }

    private static Typed shown(Resource it) {
        var stands = ResourceForm.of(it);
        return stands.marked(stands.mark());
    }

    @PostMapping(PATH + "/{ressource}")
    ModelAndView change(
            @PathVariable UUID ressource, @RequestParam MultiValueMap<String, String> fields, Acting acting) {
        schedules.hold(new ResourceId(ressource));
        var before = found(acting, ressource);
        var typed = Typed.of(fields);
        var stands = ResourceForm.of(before);
        if (typed.overtakenBy(stands)) {
            return overtaken(acting, before, stands, typed);
        }
        var it = ResourceForm.read(typed, acting.current(), before, places(acting));
        if (it.isEmpty()) {
            return form(acting, before, null, typed).status(422);
        }
        schedules.change(it.get());
        return Screen.seeOther(PATH);
    }

    private ModelAndView overtaken(Acting acting, Resource it, Typed stands, Typed typed) {
        var words = Map.of("site", places(acting).options(), "profession", professions());
        var view = OvertakenView.of(it.name(), PATH + "/" + it.id(), stands, typed, ResourceForm.labels(), words);
        return view.differences().isEmpty()
                ? Screen.seeOther(PATH)
                : Screen.of(OvertakenView.PAGE, view).status(409);
    }

    @PostMapping(PATH + "/{ressource}/retirer")
    ModelAndView retire(@PathVariable UUID ressource, Acting acting) {
        var it = found(acting, ressource);
        return schedules.retire(acting.current(), it.id())
                ? Screen.seeOther(PATH)
                : form(acting, it, "Des rendez-vous y sont attendus\u00a0: déplacez-les d’abord.", shown(it))
                        .status(409);
    }

    private Screen form(Acting acting, @Nullable Resource it, @Nullable String fault, Typed typed) {
        var kind = it == null ? ResourceForm.kind(typed) : it.kind();
        return Screen.of(
                FORM,
                new ResourceView(
                        it == null ? "Mettre à l’agenda" : it.name(),
                        kind.label(),
                        PATH + "/" + (it == null ? "nouvelle" : it.id()),
                        it == null ? null : PATH + "/" + it.id() + "/retirer",
                        kind.isThing(),
                        kind == ResourceKind.INTERPRETE,
                        fault,
                        typed,
                        places(acting).options(),
                        professions(),
                        Identifiers.next().toString()));
    }

    private static Map<String, String> professions() {
        var professions = new LinkedHashMap<String, String>();
        Stream.of(Profession.values()).forEach(each -> professions.put(each.name(), each.label()));
        return professions;
    }

    private Places places(Acting acting) {
        return new Places(structures.sites(acting.current()));
    }

    private Resource found(Acting acting, UUID id) {
        return Optional.of(new ResourceId(id))
                .flatMap(each -> schedules.resource(acting.current(), each))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
