package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.Opening;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * On which clock an hour is read and said: that of the site where it is lived. A house may have sites in several zones;
 * an hour that is not said to be another’s is that of its first site.
 */
@Component
public class Walls {
    private final Structures structures;
    private final Schedules schedules;
    private final Clock clock;

    Walls(Structures structures, Schedules schedules, Clock clock) {
        this.structures = structures;
        this.schedules = schedules;
        this.clock = clock;
    }

    Here here(StructureId structure) {
        var sites = structures.sites(structure);
        var site = sites.stream().findFirst();
        var wall = new SiteTime(site.map(Site::zone).orElse(Structures.METROPOLE));
        var place = site.map(it -> new HolidayPlace(it.departement(), it.goodFriday()))
                .orElse(new HolidayPlace("75", false));
        return new Here(wall, place, wall.dateOf(clock.instant()), sites);
    }

    /** When today began at each site, as days go there. */
    Map<SiteId, Instant> mornings(StructureId structure) {
        var now = clock.instant();
        return structures.sites(structure).stream()
                .collect(Collectors.toMap(Site::id, it -> morning(new SiteTime(it.zone()), now)));
    }

    private static Instant morning(SiteTime wall, Instant now) {
        return wall.day(wall.dateOf(now)).start();
    }

    /** Of the site where it takes place. */
    public SiteTime of(Appointment it) {
        return of(it.structure(), it.site());
    }

    public SiteTime of(StructureId structure, SiteId site) {
        return here(structure).wall(site);
    }

    /** Of whoever receives at that moment. */
    public SiteTime at(StructureId structure, ResourceId column, Instant moment) {
        return of(structure, column, here(structure).wall().dateOf(moment));
    }

    /** Of a column that day: all its hours are read there. */
    public SiteTime of(StructureId structure, ResourceId column, LocalDate date) {
        var here = here(structure);
        return here.isOfOneZone()
                ? here.wall()
                : schedules
                        .resource(structure, column)
                        .map(it -> of(here, it, date, open(here, it, date)))
                        .orElse(here.wall());
    }

    private List<OpenInterval> open(Here here, Resource column, LocalDate date) {
        return schedules
                .open(column.structure(), List.of(column.id()), here.day(date))
                .getOrDefault(column.id(), List.of());
    }

    /** The same, when what is open around that day is read already: where it opens first, else where it stands, else where it usually opens. */
    SiteTime of(Here here, Resource column, LocalDate date, List<OpenInterval> open) {
        return here.isOfOneZone()
                ? here.wall()
                : open.stream()
                        .filter(it -> here.wall(it.site()).day(date).overlaps(it.slot()))
                        .min(Comparator.comparing(it -> it.slot().start()))
                        .map(OpenInterval::site)
                        .or(() -> Optional.ofNullable(column.site()))
                        .or(() -> usual(column))
                        .map(here::wall)
                        .orElse(here.wall());
    }

    private Optional<SiteId> usual(Resource column) {
        return schedules.weekly(column.structure(), column.id()).stream()
                .map(Opening::site)
                .findFirst();
    }

    /** The moment that a cell of a column points at. */
    public Instant moment(StructureId structure, ResourceId column, LocalDateTime cell) {
        return of(structure, column, cell.toLocalDate()).at(cell.toLocalDate(), cell.toLocalTime());
    }

    /** « lundi 23 novembre 2026 à 14 h 30 », and whose hour it is when it is not the house’s. */
    public String inWords(Appointment it) {
        return inWords(it.structure(), of(it), it.slot().start());
    }

    String inWords(StructureId structure, SiteTime wall, Instant moment) {
        return FrenchDates.withWeekday(moment.atZone(wall.zone()).toLocalDateTime()) + whose(structure, wall);
    }

    /** Whose hour it is, to be said after it: « , heure de La Réunion »; empty when it is the house’s. */
    public String whose(StructureId structure, SiteTime wall) {
        return wall.unless(here(structure).wall());
    }
}
