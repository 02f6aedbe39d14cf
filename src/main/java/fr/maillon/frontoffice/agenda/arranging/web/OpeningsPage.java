package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.Profession;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Form;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Group;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Link;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Week;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Opening;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the week of somebody, what departs from it and the form beside. */
@Component
class OpeningsPage {
    static final String PATH = "/agenda/ouvertures";
    private static final Duration AHEAD = Duration.ofDays(200);
    /** Whom a departure left out is not forgotten once it is over. */
    private static final Duration BEHIND = Duration.ofDays(30);

    private final Schedules schedules;
    private final Structures structures;
    private final Touches touches;
    private final Offered offered;
    private final Clock clock;

    OpeningsPage(Schedules schedules, Structures structures, Touches touches, Offered offered, Clock clock) {
        this.schedules = schedules;
        this.structures = structures;
        this.touches = touches;
        this.offered = offered;
        this.clock = clock;
    }

    /**
     * What is being added or changed, as the last act left it.
     *
     * @param changed the weekly hours that change, nothing when something is added
     */
    record Asked(Entry entry, @Nullable Opening changed, Typed typed, List<Appointment> touched, boolean withdrawing) {
        static Asked adding(Entry entry, Typed typed) {
            return new Asked(entry, null, typed, List.of(), false);
        }

        static Asked changing(Opening it, Typed typed) {
            return new Asked(Entry.PLAGE, it, typed, List.of(), false);
        }

        Asked touching(List<Appointment> these) {
            return new Asked(entry, changed, typed, these, withdrawing);
        }

        Asked withdrawn(List<Appointment> these) {
            return new Asked(entry, changed, typed, these, true);
        }
    }

    Places places(Acting acting) {
        return new Places(structures.sites(acting.current()));
    }

    LocalDate today(Places places) {
        return places.wall(null).dateOf(clock.instant());
    }

    OpeningsView.Options options(Acting acting, Resource resource) {
        return new Choices(schedules, places(acting)).of(resource);
    }

    OpeningsView of(Acting acting, Resource resource, @Nullable LocalDate week, Asked asked) {
        var places = places(acting);
        var today = today(places);
        var monday = (week == null ? today : week).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var now = clock.instant();
        var weekSlot = new Slot(
                places.wall(resource.site()).day(monday).start(),
                places.wall(resource.site()).day(monday.plusDays(6)).end());
        var ids = List.of(resource.id());
        var departures = schedules.exceptions(acting.current(), ids, new Slot(now.minus(BEHIND), now.plus(AHEAD)));
        var drawing = new WeekDrawing(
                resource,
                places,
                monday,
                today,
                standing(schedules.weekly(acting.current(), resource.id()), today.isBefore(monday) ? today : monday),
                schedules.exceptions(acting.current(), ids, weekSlot),
                asked.changed() == null ? "" : asked.changed().id().toString());
        boolean writes = offered.arranging(acting);
        return new OpeningsView(
                resource.id().toString(),
                resource.name(),
                detail(resource, places),
                groups(acting, resource, monday),
                week(resource, monday, drawing),
                new DepartureList(places, resource)
                        .of(departures, it -> schedules.stranded(it).size(), today),
                offered.people(acting) ? schedules.withoutOpening(acting.current(), resource.id()) : 0,
                writes,
                writes ? form(acting, places, resource, monday, asked) : null);
    }

    private static List<Opening> standing(List<Opening> all, LocalDate since) {
        return all.stream()
                .filter(it -> {
                    var to = it.pattern().validity().to();
                    return to == null || !to.isBefore(since);
                })
                .toList();
    }

    private List<Group> groups(Acting acting, Resource current, LocalDate monday) {
        var all = schedules.resources(acting.current());
        return Stream.of(ResourceKind.values())
                .map(kind -> new Group(
                        plural(kind),
                        all.stream()
                                .filter(it -> it.kind() == kind)
                                .map(it -> new Link(
                                        it.name(),
                                        profession(it),
                                        path(it, monday),
                                        it.id().equals(current.id())))
                                .toList()))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    static String plural(ResourceKind kind) {
        return switch (kind) {
            case PROFESSIONNEL -> "Professionnels";
            case SALLE -> "Salles";
            case EQUIPEMENT -> "Équipements";
            case INTERVENANT_EXTERIEUR -> "Intervenants extérieurs";
            case INTERPRETE -> "Interprètes";
        };
    }

    static String path(Resource it, LocalDate week) {
        return PATH + "?ressource=" + it.id() + "&semaine=" + week;
    }

    static String profession(Resource it) {
        return Arrays.stream(Profession.values())
                .filter(each -> each.name().equals(it.profession()))
                .findFirst()
                .map(Profession::label)
                .orElse("");
    }

    private static String detail(Resource it, Places places) {
        var profession = profession(it);
        var what = profession.isEmpty() ? it.kind().label() : profession;
        return it.site() == null || places.name(it.site()).isEmpty() ? what : what + " · " + places.name(it.site());
    }

    private Week week(Resource resource, LocalDate monday, WeekDrawing drawing) {
        return new Week(
                "Semaine " + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                path(resource, monday.minusWeeks(1)),
                path(resource, monday.plusWeeks(1)),
                PATH + "?ressource=" + resource.id(),
                drawing.end(),
                drawing.hours(),
                drawing.days());
    }

    private Form form(Acting acting, Places places, Resource resource, LocalDate monday, Asked asked) {
        var changed = asked.changed();
        var own = PATH + "/" + (changed == null ? "" : changed.id());
        return new Form(
                asked.entry(),
                changed != null ? "Changer la plage" : title(asked.entry()),
                changed == null ? PATH : own,
                changed == null ? null : own + "/retirer",
                asked.withdrawing(),
                Stream.of(Entry.values())
                        .map(each -> new Link(
                                each.label(),
                                "",
                                path(resource, monday) + "&saisie=" + each.code(),
                                changed == null && each == asked.entry()))
                        .toList(),
                asked.typed().put("semaine", monday),
                new Choices(schedules, places).of(resource),
                touches.of(acting, places, asked.touched()),
                Identifiers.next().toString());
    }

    private static String title(Entry entry) {
        return switch (entry) {
            case PLAGE -> "Ouvrir une plage";
            case ABSENCE -> "Noter une absence";
            case REMPLACEMENT -> "Noter un remplacement";
            case SEANCE -> "Ajouter une séance";
            case FERMETURE -> "Fermer le lieu";
        };
    }

    Optional<Resource> resource(Acting acting, Typed typed) {
        var all = schedules.resources(acting.current());
        return typed.has("ressource")
                ? all.stream()
                        .filter(it -> it.id().toString().equals(typed.text("ressource")))
                        .findFirst()
                : all.stream().findFirst();
    }
}
