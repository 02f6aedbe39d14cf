package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.database.LastLines;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the other modules by events stored with the change, and the live boards by a notification sent with it: {@code
 * agenda:STRUCTURE:RESOURCE:DAY}, the day being local, or {@code *} when more than a month changed.
 */
@Component
class Announcements {
    private static final String CHANNEL = "maillon";
    private static final int MOST_DAYS = 31;

    private final ApplicationEventPublisher events;
    private final LastLines lines;
    private final Places places;

    Announcements(ApplicationEventPublisher events, LastLines lines, Places places) {
        this.events = events;
        this.lines = lines;
        this.places = places;
    }

    void tell(Object event) {
        events.publishEvent(event);
    }

    /** Boards that show these resources on these days will ask for them again. */
    void boards(StructureId structure, Collection<ResourceId> resources, Collection<Slot> slots) {
        var wall = places.wall(structure);
        var payloads = resources.stream()
                .flatMap(resource -> slots.stream()
                        .flatMap(slot -> days(wall, slot))
                        .map(day -> "agenda:%s:%s:%s".formatted(structure, resource, day)))
                .distinct()
                .toArray(String[]::new);
        lines.atLast("select pg_notify(?, payload) from unnest(?) payload", CHANNEL, payloads);
    }

    private static Stream<String> days(SiteTime wall, Slot slot) {
        var first = wall.dateOf(slot.start());
        var last = wall.dateOf(slot.end().minusMillis(1));
        return first.plusDays(MOST_DAYS).isBefore(last)
                ? Stream.of("*")
                : first.datesUntil(last.plusDays(1)).map(Object::toString);
    }
}
