package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Motifs;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.agenda.openings.Exceptions;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.OpenTime;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a board shows, a whole period at once: a handful of questions whatever the number of columns and days. */
@Component
class Boards {
    private final Resources resources;
    private final Motifs motifs;
    private final OpenTime time;
    private final Exceptions exceptions;
    private final Appointments appointments;
    private final Holds holds;
    private final Counts counts;
    private final Places places;
    private final Clock clock;

    Boards(
            Resources resources,
            Motifs motifs,
            OpenTime time,
            Exceptions exceptions,
            Appointments appointments,
            Holds holds,
            Counts counts,
            Places places,
            Clock clock) {
        this.resources = resources;
        this.motifs = motifs;
        this.time = time;
        this.exceptions = exceptions;
        this.appointments = appointments;
        this.holds = holds;
        this.counts = counts;
        this.places = places;
        this.clock = clock;
    }

    List<DayPlan> days(LocalDate first, int many, Collection<ResourceId> columns) {
        var shown = resources.find(columns);
        var wall = wall(shown);
        var period = new Slot(
                wall.day(first).start(), wall.day(first.plusDays(many - 1L)).end());
        var read = read(shown, period);
        return first.datesUntil(first.plusDays(many))
                .map(date -> new DayPlan(
                        date,
                        wall.zone(),
                        wall.day(date),
                        shown.stream()
                                .map(resource -> read.column(resource, wall.day(date)))
                                .toList()))
                .toList();
    }

    List<DayCount> month(YearMonth month, Collection<ResourceId> columns) {
        var wall = wall(resources.find(columns));
        return counts.of(columns, month.atDay(1), month.plusMonths(1).atDay(1), wall);
    }

    /** The clock of the first column's structure: a board has one. */
    private SiteTime wall(List<Resource> shown) {
        return shown.stream()
                .findFirst()
                .map(resource -> places.wall(resource.structure()))
                .orElseGet(Places::usual);
    }

    private Read read(List<Resource> shown, Slot period) {
        var ids = shown.stream().map(Resource::id).toList();
        var entries = appointments.holding(ids, period);
        var open = new HashMap<ResourceId, List<OpenInterval>>();
        var away = new ArrayList<ScheduleException>();
        for (var structure : shown.stream().map(Resource::structure).distinct().toList()) {
            open.putAll(time.open(structure, ids, period));
            away.addAll(exceptions.during(structure, ids, period));
        }
        return new Read(
                open,
                away,
                entries,
                motifs.find(entries.stream().map(Appointment::motif).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Motif::id, Function.identity())),
                holds.on(ids, period, clock.instant()),
                time.firstFree(ids, clock.instant()));
    }

    private record Read(
            Map<ResourceId, List<OpenInterval>> open,
            List<ScheduleException> away,
            List<Appointment> entries,
            Map<MotifId, Motif> motifs,
            List<Hold> holds,
            Map<ResourceId, Instant> firstFree) {

        DayPlan.Column column(Resource resource, Slot day) {
            var openings = open.getOrDefault(resource.id(), List.of()).stream()
                    .filter(it -> it.slot().overlaps(day))
                    .toList();
            return new DayPlan.Column(
                    resource,
                    openings,
                    away.stream()
                            .filter(it -> it.slot().overlaps(day) && shuts(it, resource))
                            .toList(),
                    entries.stream()
                            .filter(it ->
                                    it.slot().overlaps(day) && it.resources().contains(resource.id()))
                            .map(this::entry)
                            .toList(),
                    holds.stream()
                            .filter(it ->
                                    it.slot().overlaps(day) && it.resource().equals(resource.id()))
                            .toList(),
                    firstFree.get(resource.id()));
        }

        private DayPlan.Entry entry(Appointment it) {
            var motif = Objects.requireNonNull(motifs.get(it.motif()));
            return new DayPlan.Entry(it, motif.label(), motif.colour(), motif.confidential());
        }

        /** A closure greys the columns of its structure whose own place it is, or who have none. */
        private static boolean shuts(ScheduleException it, Resource resource) {
            return switch (it.kind()) {
                case ABSENCE -> resource.id().equals(it.resource());
                case CLOSURE ->
                    it.structure().equals(resource.structure())
                            && (resource.site() == null || resource.site().equals(it.site()));
                case EXTRA_SESSION, REPLACEMENT -> false;
            };
        }
    }
}
