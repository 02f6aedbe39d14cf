package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.web.GridView.Start;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is to be put in place before anybody can be booked, in order. */
@Component
class FirstSteps {
    private final Schedules schedules;
    private final Structures structures;
    private final Places places;
    private final Clock clock;

    FirstSteps(Schedules schedules, Structures structures, Places places, Clock clock) {
        this.schedules = schedules;
        this.structures = structures;
        this.places = places;
        this.clock = clock;
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
        var team = structures.practitioners(acting.current());
        return Stream.of(
                        step(
                                new Start(
                                        "L’équipe",
                                        "celles et ceux que l’on vient voir",
                                        "/administration/structure/equipe/nouveau",
                                        !team.isEmpty()),
                                acting,
                                "/administration/structure/{genre}/nouveau"),
                        step(
                                new Start(
                                        "Qui et quoi se réserve",
                                        "leur colonne dans l’agenda",
                                        "/agenda/ressources",
                                        !all.isEmpty()),
                                acting,
                                "/agenda/ressources"),
                        step(
                                new Start(
                                        "Les motifs",
                                        "combien de temps dure un rendez-vous, et avec qui",
                                        "/agenda/motifs/nouveau",
                                        !schedules.motifs(acting.current()).isEmpty()),
                                acting,
                                "/agenda/motifs/nouveau"),
                        step(
                                new Start("Les ouvertures", "quand chacun reçoit", "/agenda/ouvertures", opens(all)),
                                acting,
                                "/agenda/ouvertures"))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Start> step(Start it, Acting acting, String route) {
        return places.taking(acting, "POST", route).map(may -> it).stream();
    }

    private boolean opens(List<Resource> all) {
        return !all.isEmpty()
                && schedules
                        .firstOpen(
                                all.getFirst().structure(),
                                all.stream().map(Resource::id).toList(),
                                clock.instant())
                        .isPresent();
    }
}
