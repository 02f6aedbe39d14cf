package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StillToOpen;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who receives at a site later today. What began goes to its end, and rooms go without saying. */
@Component
class RestOfToday implements StillToOpen {
    private static final Set<ResourceKind> THINGS = Set.of(ResourceKind.SALLE, ResourceKind.EQUIPEMENT);

    private final Resources resources;
    private final OpenTime time;
    private final Places places;
    private final Clock clock;

    RestOfToday(Resources resources, OpenTime time, Places places, Clock clock) {
        this.resources = resources;
        this.time = time;
        this.places = places;
        this.clock = clock;
    }

    private record Session(String name, OpenInterval open) {
        Instant start() {
            return open.slot().start();
        }
    }

    @Override
    public List<String> today(StructureId structure, SiteId site) {
        var now = clock.instant();
        var wall = places.wall(structure, site);
        var names = resources.of(structure).stream()
                .filter(it -> !THINGS.contains(it.kind()))
                .collect(Collectors.toMap(Resource::id, Resource::name));
        var rest = new Slot(now, wall.day(wall.dateOf(now)).end());
        return time.open(structure, names.keySet(), rest).entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(open -> session(names, each.getKey(), open)))
                .filter(it -> it.open().site().equals(site) && it.start().isAfter(now))
                .sorted(Comparator.comparing(Session::start).thenComparing(Session::name))
                .map(it -> written(wall, it))
                .toList();
    }

    private static Session session(Map<ResourceId, String> names, ResourceId resource, OpenInterval open) {
        return new Session(names.getOrDefault(resource, ""), open);
    }

    private static String written(SiteTime wall, Session it) {
        return "%s, %s–%s"
                .formatted(
                        it.name(),
                        clock(wall, it.start()),
                        clock(wall, it.open().slot().end()));
    }

    private static String clock(SiteTime wall, Instant moment) {
        return FrenchDates.onScreen(moment.atZone(wall.zone()).toLocalTime());
    }
}
