package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.Stranding;
import fr.maillon.frontoffice.agenda.Stranding.State;
import fr.maillon.frontoffice.agenda.Urgency;
import fr.maillon.frontoffice.agenda.arranging.web.DepartureView.Line;
import fr.maillon.frontoffice.agenda.arranging.web.DepartureView.Settled;
import fr.maillon.frontoffice.agenda.arranging.web.DepartureView.Way;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Touched;
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
        var all = schedules.strandings(it).stream()
                .sorted(Comparator.comparing(DeparturePage::press)
                        .thenComparing(each -> each.appointment().slot().start()))
                .toList();
        if (seen) {
            trace.note(
                    Trace.Action.READ,
                    it.structure(),
                    "agenda.exception",
                    it.id().value());
        }
        return view(
                acting,
                it,
                done,
                fault,
                lines(acting, places, in(State.OPEN, all)),
                lines(acting, places, in(State.TO_CALL, all)),
                settled(acting, places, in(State.SETTLED, all)),
                List.of());
    }

    /** Why it could not be had there. */
    static String why(BookingOutcome outcome) {
        return outcome instanceof BookingOutcome.NeedsConfirmation warned
                ? warned.inWords() + " Choisissez une autre heure, ou déplacez ce rendez-vous depuis sa page."
                : "Ce créneau vient d’être pris\u00a0: en voici d’autres.";
    }

    static List<Stranding> in(State state, List<Stranding> all) {
        return all.stream().filter(it -> it.state() == state).toList();
    }

    DepartureView withdrawing(Acting acting, ScheduleException it, List<Appointment> unsettled) {
        return view(acting, it, "", "", List.of(), List.of(), List.of(), unsettled);
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
            List<Line> calls,
            List<Settled> settled,
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
                calls,
                settled,
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
    List<Line> lines(Acting acting, Places places, List<Stranding> stranded) {
        var touched = touched(acting, places, stranded);
        var lines = new ArrayList<Line>();
        for (int at = 0; at < stranded.size(); at++) {
            var it = stranded.get(at).appointment();
            var urgency = it.circumstances().urgency();
            boolean past = !it.slot().end().isAfter(clock.instant());
            lines.add(new Line(
                    touched.get(at),
                    urgency == null || urgency == Urgency.U4 ? "" : urgency.label(),
                    past,
                    at < MOST_AT_ONCE && !past ? ways(acting, places, it) : List.of(),
                    told(places, stranded.get(at)),
                    path(it)));
        }
        return lines;
    }

    private List<Settled> settled(Acting acting, Places places, List<Stranding> settled) {
        var touched = touched(acting, places, settled);
        var lines = new ArrayList<Settled>();
        for (int at = 0; at < settled.size(); at++) {
            var it = settled.get(at);
            lines.add(new Settled(touched.get(at), told(places, it), path(it.appointment())));
        }
        return lines;
    }

    private List<Touched> touched(Acting acting, Places places, List<Stranding> all) {
        return touches.of(
                acting, places, all.stream().map(Stranding::appointment).toList());
    }

    /** What was done, by whom and when; empty when nobody did anything. */
    private static String told(Places places, Stranding it) {
        var told = it.told();
        if (told == null) {
            return "";
        }
        var at = told.at().atZone(places.wall(it.appointment().site()).zone());
        return DAY.format(at) + " " + FrenchDates.onScreen(at.toLocalTime()) + "\u00a0: " + told.sentence();
    }

    private static String path(Appointment it) {
        return "/agenda/rendez-vous/" + it.id();
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

    static Urgency press(Stranding it) {
        return Objects.requireNonNullElse(it.appointment().circumstances().urgency(), Urgency.U4);
    }

    private Places places(ScheduleException it) {
        return new Places(structures.sites(it.structure()));
    }

    private Optional<Resource> resource(Acting acting, ScheduleException it) {
        var id = it.resource();
        return id == null ? Optional.empty() : schedules.resource(acting.current(), id);
    }
}
