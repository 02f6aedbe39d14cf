package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** The first slots after it, with the same one, as they follow each other. */
    List<Proposal> later(Acting acting, Appointment it) {
        var slots = agenda.firstSlots(SlotSearch.of(it.structure(), it.motif())
                .with(Set.of(it.principal()))
                .forPatient(it.subject().patient())
                .needing(it.needs())
                .askedBy(acting.account())
                .within(SlotSearch.Window.ANY.notBefore(it.slot().end()))
                .first(LATER));
        return slots.stream()
                .sorted(Comparator.comparing(slot -> slot.slot().start()))
                .toList();
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

    /** Field by field, where it stands, what was wanted of it, and what the page showed by then. */
    Overtaken overtaken(Appointment it, Map<String, String> typed, Map<String, String> names) {
        var own = walls.of(it);
        var read = MoveForm.read(it, typed, walls);
        var wanted = read.request();
        var seen = Seen.read(typed.get(Seen.FIELD));
        var stands = local(it.slot().start(), own);
        var then = wanted.start() == null ? stands : local(wanted.start(), read.wall());
        @Nullable LocalDateTime before = seen == null ? null : local(seen.start(), own);
        var found = new Overtaken();
        found.compare(
                "jour",
                "Jour",
                stands.toLocalDate(),
                then.toLocalDate(),
                before == null ? null : before.toLocalDate(),
                FrenchDates::onScreen);
        found.compare(
                "heure",
                "Heure",
                stands.toLocalTime(),
                then.toLocalTime(),
                before == null ? null : before.toLocalTime(),
                FrenchDates::onScreen);
        int length = Math.toIntExact(it.slot().minutes());
        found.compare(
                "minutes",
                "Durée",
                length,
                Objects.requireNonNullElse(wanted.minutes(), length),
                seen == null ? null : seen.minutes(),
                minutes -> minutes + " min");
        found.compare(
                "ressource",
                "Avec",
                it.principal(),
                Objects.requireNonNullElse(wanted.principal(), it.principal()),
                seen == null ? null : seen.principal(),
                who -> names.getOrDefault(who.toString(), ""));
        return found;
    }

    private static LocalDateTime local(Instant moment, SiteTime wall) {
        return moment.atZone(wall.zone()).toLocalDateTime();
    }
}
