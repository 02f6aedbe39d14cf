package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Difference;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be proposed about an appointment: later hours, places to change, a choice between two writings. */
@Component
class AppointmentOffers {
    private static final int LATER = 5;

    private final Agenda agenda;
    private final Schedules schedules;
    private final DayGrids grids;
    private final Walls walls;

    AppointmentOffers(Agenda agenda, Schedules schedules, DayGrids grids, Walls walls) {
        this.agenda = agenda;
        this.schedules = schedules;
        this.grids = grids;
        this.walls = walls;
    }

    /** The first slots after it, with the same one. */
    List<Proposal> later(Acting acting, Appointment it) {
        return agenda.firstSlots(SlotSearch.of(it.structure(), it.motif())
                .with(Set.of(it.principal()))
                .forPatient(it.subject().patient())
                .needing(it.needs())
                .askedBy(acting.account())
                .within(SlotSearch.Window.ANY.notBefore(it.slot().end()))
                .first(LATER));
    }

    /** Those of the same day with which it may change places. */
    Map<String, String> others(Acting acting, Appointment it) {
        var day = grids.expected(acting, walls.of(it).dateOf(it.slot().start()));
        var names =
                schedules.resources(it.structure()).stream().collect(Collectors.toMap(Resource::id, Resource::name));
        return day.appointments().stream()
                .filter(other -> !other.id().equals(it.id()) && other.status().isExpected())
                .sorted(Comparator.comparing(other -> other.slot().start()))
                .collect(Collectors.toMap(
                        other -> other.id().toString(),
                        other -> hour(other) + " " + day.person(other).whole() + ", "
                                + names.getOrDefault(other.principal(), ""),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private String hour(Appointment it) {
        var wall = walls.of(it);
        return FrenchDates.onScreen(it.slot().start().atZone(wall.zone()).toLocalTime())
                + walls.whose(it.structure(), wall);
    }

    /** Field by field, where it stands and what was wanted of it. */
    List<Difference> differences(Appointment it, Map<String, String> typed, Map<String, String> names) {
        var start = it.slot().start().atZone(walls.of(it).zone()).toLocalDateTime();
        var read = MoveForm.read(it, typed, walls);
        var wanted = read.request();
        var found = new ArrayList<Difference>();
        if (wanted.start() != null) {
            var then = wanted.start().atZone(read.wall().zone()).toLocalDateTime();
            Difference.of("jour", "Jour", start.toLocalDate(), then.toLocalDate(), FrenchDates::onScreen)
                    .ifPresent(found::add);
            Difference.of("heure", "Heure", start.toLocalTime(), then.toLocalTime(), FrenchDates::onScreen)
                    .ifPresent(found::add);
        }
        if (wanted.minutes() != null) {
            Difference.of(
                            "minutes",
                            "Durée",
                            Math.toIntExact(it.slot().minutes()),
                            wanted.minutes(),
                            minutes -> minutes + " min")
                    .ifPresent(found::add);
        }
        if (wanted.principal() != null) {
            Difference.of(
                            "ressource",
                            "Avec",
                            it.principal(),
                            wanted.principal(),
                            who -> names.getOrDefault(who.toString(), ""))
                    .ifPresent(found::add);
        }
        return found;
    }
}
