package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Lays weekly hours and exceptions out as concrete openings, some two hundred days ahead. Days are the local days on
 * which an opening begins; the caller holds the resource's lock. Nothing opens on a site once it closed, nor for whom or
 * what left the structure; what had begun before that stays.
 */
@Component
public class Layout {
    /** How far ahead openings are concrete. */
    public static final int HORIZON_DAYS = 200;

    private final WeeklyOpenings weekly;
    private final Exceptions exceptions;
    private final OpenTime time;
    private final Resources resources;
    private final Structures structures;
    private final Clock clock;

    Layout(
            WeeklyOpenings weekly,
            Exceptions exceptions,
            OpenTime time,
            Resources resources,
            Structures structures,
            Clock clock) {
        this.weekly = weekly;
        this.exceptions = exceptions;
        this.time = time;
        this.resources = resources;
        this.structures = structures;
        this.clock = clock;
    }

    /** After weekly hours changed: everything from today on. What is past stays as people lived it. */
    public void ahead(StructureId structure, ResourceId resource) {
        layOut(structure, resource, today(), resources.filledTo(structure, resource));
    }

    /** Everything from this day on, past days too. */
    public void since(StructureId structure, ResourceId resource, LocalDate from) {
        layOut(structure, resource, from, resources.filledTo(structure, resource));
    }

    /** After an exception was set or withdrawn: the days it touches. */
    public void around(StructureId structure, ResourceId resource, Slot changed) {
        var from = LocalDate.ofInstant(changed.start(), ZoneOffset.UTC).minusDays(2);
        var to = LocalDate.ofInstant(changed.end(), ZoneOffset.UTC).plusDays(2);
        var filledTo = resources.filledTo(structure, resource);
        layOut(structure, resource, from, to.isBefore(filledTo) ? to : filledTo);
    }

    /** Days that have come within the horizon. */
    public void extend(StructureId structure, ResourceId resource) {
        var from = resources.filledTo(structure, resource);
        var to = horizon();
        if (from.isBefore(to)) {
            layOut(structure, resource, from, to);
            resources.filledTo(structure, resource, to);
        }
    }

    /** The first day that no opening is laid out for. */
    public LocalDate horizon() {
        return today().plusDays(HORIZON_DAYS);
    }

    /** Yesterday in UTC is still today somewhere. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }

    private void layOut(StructureId structure, ResourceId resource, LocalDate from, LocalDate to) {
        if (from.isBefore(to)) {
            var intervals = concrete(structure, resource, from.minusDays(1), to.plusDays(1)).stream()
                    .filter(it -> !it.beginsOn().isBefore(from) && it.beginsOn().isBefore(to))
                    .toList();
            time.replace(structure, resource, from, to, intervals);
            time.refreshFree(structure, List.of(resource), generously(from, to));
        }
    }

    private List<OpenInterval> concrete(StructureId structure, ResourceId resource, LocalDate from, LocalDate to) {
        var venues = new Venues(structure);
        var departures = exceptions.during(structure, List.of(resource), generously(from, to));
        var patterns = weekly.of(structure, resource).stream()
                .flatMap(opening -> venues.at(opening.site()).stream()
                        .flatMap(at -> laidOut(opening, at.site(), from, to).filter(at::holds)))
                .toList();
        var sessions = departures.stream()
                .filter(it -> it.kind() == ExceptionKind.EXTRA_SESSION)
                .flatMap(it -> venues.at(Objects.requireNonNull(it.site())).stream()
                        .flatMap(at -> Stream.of(session(it, at.site())).filter(at::holds)))
                .toList();
        var end = end(structure, resource);
        return new Plan(departures)
                .concrete(patterns, sessions).stream()
                        .filter(it -> it.slot().start().isBefore(end))
                        .toList();
    }

    /** A place, and until when something opens there: far away while it is open. */
    private record Venue(Site site, Instant end) {
        boolean holds(OpenInterval it) {
            return it.slot().start().isBefore(end);
        }
    }

    /** The places of a structure; a closed one is looked up only when something was open there. */
    private final class Venues {
        private final StructureId structure;
        private final Map<SiteId, Optional<Venue>> known = new HashMap<>();

        Venues(StructureId structure) {
            this.structure = structure;
            structures.sites(structure).forEach(it -> known.put(it.id(), Optional.of(new Venue(it, Instant.MAX))));
        }

        Optional<Venue> at(SiteId id) {
            return known.computeIfAbsent(
                    id, closed -> structures.site(structure, closed).map(it -> new Venue(it, end(closed))));
        }

        private Instant end(SiteId closed) {
            return structures.goneSince(structure, closed.value()).orElse(Instant.MAX);
        }
    }

    /** When the one it stands for left, or the room closed; far away while it is there. */
    private Instant end(StructureId structure, ResourceId resource) {
        return resources
                .find(structure, resource)
                .map(Resource::subject)
                .flatMap(subject -> structures.goneSince(structure, subject))
                .orElse(Instant.MAX);
    }

    private static Stream<OpenInterval> laidOut(Opening opening, Site site, LocalDate from, LocalDate to) {
        var wall = new SiteTime(site.zone());
        var place = new HolidayPlace(site.departement(), site.goodFriday());
        return from.datesUntil(to)
                .flatMap(date -> opening
                        .pattern()
                        .on(date, wall, day -> PublicHolidays.nameOf(day, place).isPresent())
                        .map(slot -> new OpenInterval(
                                slot, slot.start(), date, opening.id().value(), opening.site(), opening.terms(), ""))
                        .stream());
    }

    private static OpenInterval session(ScheduleException it, Site site) {
        var slot = it.slot();
        return new OpenInterval(
                slot,
                slot.start(),
                LocalDate.ofInstant(slot.start(), site.zone()),
                it.id().value(),
                site.id(),
                it.terms(),
                "");
    }

    /** Local days reach a little beyond the same days in UTC. */
    private static Slot generously(LocalDate from, LocalDate to) {
        return new Slot(
                from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
