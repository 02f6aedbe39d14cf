package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.web.GridView.Start;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is to be put in place before anybody can be booked, in order. */
@Component
class FirstSteps {
    private static final String TEAM = "/administration/structure/equipe/nouveau";
    private static final String SITES = "/administration/structure/sites/nouveau";
    private static final String TEAM_ROUTE = "/administration/structure/{genre}/nouveau";
    private static final String BOOKED = "/agenda/ressources";
    private static final String MOTIFS = "/agenda/motifs/nouveau";
    private static final String OPENINGS = "/agenda/ouvertures";

    private final Schedules schedules;
    private final Structures structures;
    private final Places places;
    private final Walls walls;

    FirstSteps(Schedules schedules, Structures structures, Places places, Walls walls) {
        this.schedules = schedules;
        this.structures = structures;
        this.places = places;
        this.walls = walls;
    }

    /** Whether something is missing without which nobody is booked; a day on which nobody receives is no such sign. */
    boolean remain(DrawnDay day) {
        if (day.motifs().isEmpty()) {
            return true;
        }
        return day.open().isEmpty() && day.appointments().isEmpty() && !opens(schedules.resources(day.structure()));
    }

    /** As much of it as she may do herself. */
    List<Start> of(Acting acting) {
        var all = schedules.resources(acting.current());
        boolean team = !structures.practitioners(acting.current()).isEmpty();
        boolean motifs = !schedules.motifs(acting.current()).isEmpty();
        var steps = Stream.of(
                        new Step("Les lieux", "un autre, s’il y en a", SITES, TEAM_ROUTE, true),
                        new Step("L’équipe", "ceux que l’on vient voir", TEAM, TEAM_ROUTE, team),
                        new Step("Qui et quoi se réserve", "les colonnes", BOOKED, BOOKED, !all.isEmpty()),
                        new Step("Les motifs", "combien de temps, avec qui", MOTIFS, MOTIFS, motifs),
                        new Step("Les ouvertures", "quand chacun reçoit", OPENINGS, OPENINGS, opens(all)))
                .filter(it -> places.taking(acting, "POST", it.route()).isPresent())
                .toList();
        var next = steps.stream().filter(it -> !it.done()).findFirst();
        return steps.stream()
                .map(it -> new Start(
                        it.label(),
                        it.detail(),
                        it.path(),
                        it.done(),
                        next.filter(it::equals).isPresent()))
                .toList();
    }

    private record Step(String label, String detail, String path, String route, boolean done) {}

    private boolean opens(List<Resource> all) {
        return !all.isEmpty()
                && !schedules
                        .firstOpen(
                                all.getFirst().structure(),
                                all.stream().map(Resource::id).toList(),
                                walls.mornings(all.getFirst().structure()))
                        .isEmpty();
    }
}
