package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.Urgency;
import fr.maillon.frontoffice.agenda.arranging.web.DepartureView.Line;
import fr.maillon.frontoffice.agenda.arranging.web.DepartureView.Way;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Substitute;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers a departure, whom it touches and what could be offered to each. */
@Component
class DeparturePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd/MM", Locale.FRENCH);
    private static final int WAYS = 3;
    private static final int MOST_AT_ONCE = 12;

    private final Schedules schedules;
    private final Agenda agenda;
    private final Structures structures;
    private final Touches touches;
    private final Offered offered;
    private final Trace trace;
    private final Clock clock;

    DeparturePage(
            Schedules schedules,
            Agenda agenda,
            Structures structures,
            Touches touches,
            Offered offered,
            Trace trace,
            Clock clock) {
        this.schedules = schedules;
        this.agenda = agenda;
        this.structures = structures;
        this.touches = touches;
        this.offered = offered;
        this.trace = trace;
        this.clock = clock;
    }

    DepartureView of(Acting acting, ScheduleException it, String done, String fault) {
        var places = places(it);
        boolean seen = offered.people(acting);
        var stranded = schedules.stranded(it).stream()
                .filter(each -> each.slot().end().isAfter(clock.instant()))
                .sorted(Comparator.comparing(DeparturePage::press)
                        .thenComparing(each -> each.slot().start()))
                .toList();
        if (seen) {
            trace.note(
                    Trace.Action.READ,
                    it.structure(),
                    "agenda.exception",
                    it.id().value());
        }
        return view(acting, it, done, fault, lines(acting, places, stranded), List.of());
    }

    DepartureView withdrawing(Acting acting, ScheduleException it, List<Appointment> unsettled) {
        return view(acting, it, "", "", List.of(), unsettled);
    }

    String back(Acting acting, ScheduleException it) {
        var places = places(it);
        var day = places.wall(it.site()).dateOf(it.slot().start());
        return resource(acting, it)
                .map(resource -> OpeningsPage.path(resource, day))
                .orElse(OpeningsPage.PATH + "?semaine=" + day);
    }

    private DepartureView view(
            Acting acting,
            ScheduleException it,
            String done,
            String fault,
            List<Line> lines,
            List<Appointment> unsettled) {
        var places = places(it);
        var resource = resource(acting, it);
        return new DepartureView(
                it.id().toString(),
                it.kind().label(),
                WeekDrawing.tone(it.kind()),
                resource.map(Resource::name).orElseGet(() -> places.name(it.site())),
                DepartureList.when(it, places, resource.map(Resource::site).orElse(it.site())),
                it.label(),
                detail(it.substitute()),
                back(acting, it),
                offered.arranging(acting),
                offered.people(acting),
                done,
                fault,
                lines,
                touches.of(acting, places, unsettled),
                Identifiers.next().toString());
    }

    private static String detail(@Nullable Substitute it) {
        if (it == null) {
            return "";
        }
        var licence = it.licenceTo() == null ? "" : ", autorisation jusqu’au " + FrenchDates.onScreen(it.licenceTo());
        return "Remplacé par " + it.name() + licence;
    }

    /** The ways out of the first ones are looked for; the others come up as those are settled. */
    private List<Line> lines(Acting acting, Places places, List<Appointment> stranded) {
        var touched = touches.of(acting, places, stranded);
        var lines = new ArrayList<Line>();
        for (int at = 0; at < stranded.size(); at++) {
            var it = stranded.get(at);
            var urgency = it.circumstances().urgency();
            lines.add(new Line(
                    touched.get(at),
                    urgency == null || urgency == Urgency.U4 ? "" : urgency.label(),
                    at < MOST_AT_ONCE ? ways(acting, places, it) : List.of(),
                    "/agenda/rendez-vous/" + it.id()));
        }
        return lines;
    }

    /** The same one first, as the person knows them; whoever else is sooner after that. */
    private List<Way> ways(Acting acting, Places places, Appointment it) {
        var search = SlotSearch.of(it.structure(), it.motif())
                .needing(it.needs())
                .urgent(it.circumstances().urgency())
                .preferring(it.principal())
                .forPatient(it.subject().patient())
                .askedBy(acting.account())
                .first(WAYS);
        return agenda.firstSlots(search).stream().map(each -> way(places, each)).toList();
    }

    private static Way way(Places places, Proposal it) {
        var local = it.slot().start().atZone(places.wall(it.site()).zone());
        return new Way(
                it.slot().start() + "~" + it.principal(),
                DAY.format(local) + " " + FrenchDates.onScreen(local.toLocalTime()),
                it.principalName());
    }

    private static Urgency press(Appointment it) {
        return Objects.requireNonNullElse(it.circumstances().urgency(), Urgency.U4);
    }

    private Places places(ScheduleException it) {
        return new Places(structures.sites(it.structure()));
    }

    private Optional<Resource> resource(Acting acting, ScheduleException it) {
        var id = it.resource();
        return id == null ? Optional.empty() : schedules.resource(acting.current(), id);
    }
}
