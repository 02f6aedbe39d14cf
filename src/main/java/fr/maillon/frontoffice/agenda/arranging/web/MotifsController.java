package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import java.util.ArrayList;
import java.util.HashMap;
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

/** What one can come for: the catalogue of motifs. */
@Controller
class MotifsController {
    private static final String PATH = "/agenda/motifs";
    private static final String LIST = "frontoffice/agenda/arranging/web/motifs.jte";
    private static final String FORM = "frontoffice/agenda/arranging/web/motif.jte";

    private final Schedules schedules;
    private final Offered offered;

    MotifsController(Schedules schedules, Offered offered) {
        this.schedules = schedules;
        this.offered = offered;
    }

    @GetMapping(PATH)
    ModelAndView list(Acting acting) {
        var names =
                schedules.resources(acting.current()).stream().collect(Collectors.toMap(Resource::id, Resource::name));
        var lines = schedules.motifs(acting.current()).stream()
                .map(it -> line(
                        it,
                        schedules.cast(acting.current(), it.id()).stream()
                                .filter(member -> member.role() == CastMember.PRINCIPAL)
                                .map(member -> names.getOrDefault(member.resource(), ""))
                                .collect(Collectors.joining(", "))))
                .toList();
        return Screen.of(LIST, new MotifsView(lines, offered.arranging(acting)));
    }

    @GetMapping(PATH + "/nouveau")
    ModelAndView blank(Acting acting) {
        return form(
                acting, null, MotifForm.blank(schedules.motifs(acting.current()).size()));
    }

    @PostMapping(PATH + "/nouveau")
    ModelAndView add(@RequestParam MultiValueMap<String, String> fields, Acting acting) {
        return keep(acting, null, Typed.of(fields));
    }

    @GetMapping(PATH + "/{motif}")
    ModelAndView one(@PathVariable UUID motif, Acting acting) {
        var stands = standing(acting, found(acting, motif));
        return form(acting, new MotifId(motif), stands.marked(stands.mark()));
    }

    @PostMapping(PATH + "/{motif}")
    ModelAndView change(@PathVariable UUID motif, @RequestParam MultiValueMap<String, String> fields, Acting acting) {
        schedules.hold(acting.current(), new MotifId(motif));
        var stands = standing(acting, found(acting, motif));
        var typed = Typed.of(fields);
        return typed.overtakenBy(stands)
                ? overtaken(acting, new MotifId(motif), stands, typed)
                : keep(acting, new MotifId(motif), typed);
    }

    @PostMapping(PATH + "/{motif}/retirer")
    ModelAndView retire(@PathVariable UUID motif, Acting acting) {
        schedules.retire(acting.current(), found(acting, motif).id());
        return Screen.seeOther(PATH);
    }

    private Typed standing(Acting acting, Motif it) {
        return MotifForm.of(it, schedules.cast(acting.current(), it.id()));
    }

    private ModelAndView overtaken(Acting acting, MotifId id, Typed stands, Typed typed) {
        var everyone = schedules.resources(acting.current());
        var words = new HashMap<String, Map<String, String>>();
        everyone.forEach(each -> words.put("role-" + each.id(), roles()));
        words.put("sexe", Map.of("", "Tous", "F", "Femmes", "M", "Hommes"));
        var view = OvertakenView.of(
                stands.text("libelle"), PATH + "/" + id, stands, typed, MotifForm.labels(everyone), words);
        return view.differences().isEmpty()
                ? Screen.seeOther(PATH)
                : Screen.of(OvertakenView.PAGE, view).status(409);
    }

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        roles.put("0", "Voit la personne");
        for (int role = 1; role <= CastMember.LAST_ROLE; role++) {
            roles.put(String.valueOf(role), "Avec, au choix " + (char) ('A' + role - 1));
        }
        return roles;
    }

    private ModelAndView keep(Acting acting, @Nullable MotifId id, Typed typed) {
        var everyone = schedules.resources(acting.current());
        var motif = MotifForm.read(typed, acting.current(), id, schedules.motifs(acting.current()));
        var cast = MotifForm.cast(typed, everyone);
        if (motif.isEmpty() || typed.isFaulty()) {
            return form(acting, id, typed).status(422);
        }
        if (id == null) {
            schedules.add(motif.get(), cast);
        } else {
            schedules.change(motif.get(), cast);
        }
        return Screen.seeOther(PATH);
    }

    private Screen form(Acting acting, @Nullable MotifId id, Typed typed) {
        var parts = schedules.resources(acting.current()).stream()
                .map(it -> new MotifView.Part(
                        it.id().toString(),
                        it.name(),
                        OpeningsPage.profession(it).isEmpty() ? it.kind().label() : OpeningsPage.profession(it)))
                .toList();
        return Screen.of(
                FORM,
                new MotifView(
                        id == null ? "Nouveau motif" : typed.text("libelle"),
                        PATH + "/" + (id == null ? "nouveau" : id),
                        id == null ? null : PATH + "/" + id + "/retirer",
                        typed,
                        parts,
                        roles(),
                        Identifiers.next().toString()));
    }

    private Motif found(Acting acting, UUID id) {
        return schedules
                .motif(acting.current(), new MotifId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static MotifsView.Line line(Motif it, String with) {
        var times = it.times();
        return new MotifsView.Line(
                PATH + "/" + it.id(),
                it.colour() + 1,
                it.label(),
                it.publicLabel(),
                it.code(),
                times.known() + " min",
                times.newcomer() + " min",
                times.before() + times.after() == 0 ? "" : times.before() + " + " + times.after(),
                with,
                marks(it));
    }

    private static List<String> marks(Motif it) {
        var marks = new ArrayList<String>();
        var limits = it.limits();
        if (it.confidential()) {
            marks.add("confidentiel");
        }
        if (it.guidance().prescription()) {
            marks.add("ordonnance");
        }
        if (limits.minAge() != null || limits.maxAge() != null) {
            marks.add(ages(limits));
        }
        if (limits.sex() != null) {
            marks.add(limits.sex().equals("F") ? "femmes" : "hommes");
        }
        if (it.online()) {
            marks.add("en ligne");
        }
        return marks;
    }

    private static String ages(Motif.Limits limits) {
        var youngest = limits.minAge();
        var oldest = limits.maxAge();
        if (youngest == null) {
            return "jusqu’à " + oldest + " ans";
        }
        return oldest == null ? "dès " + youngest + " ans" : youngest + " à " + oldest + " ans";
    }
}
