package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.frontoffice.agenda.CancellationReason;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.StoryEvent;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.web.AppointmentView.Act;
import fr.maillon.frontoffice.agenda.web.AppointmentView.Nearest;
import fr.maillon.frontoffice.agenda.web.AppointmentView.Told;
import fr.maillon.frontoffice.agenda.web.AppointmentView.Unknown;
import fr.maillon.frontoffice.patients.CandidateLine;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientLabel;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.contacts.Languages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an appointment on screen; reading it leaves its trace. */
@Component
class AppointmentPages {
    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("EEE dd/MM HH:mm", Locale.FRENCH);
    private static final long SHOWN = 9;

    private final Agenda agenda;
    private final Schedules schedules;
    private final Structures structures;
    private final Patients patients;
    private final Walls walls;
    private final AppointmentOffers offers;
    private final Dones dones;
    private final Places places;
    private final Trace trace;
    private final Clock clock;

    AppointmentPages(
            Agenda agenda,
            Schedules schedules,
            Structures structures,
            Patients patients,
            Walls walls,
            AppointmentOffers offers,
            Dones dones,
            Places places,
            Trace trace,
            Clock clock) {
        this.agenda = agenda;
        this.schedules = schedules;
        this.structures = structures;
        this.patients = patients;
        this.walls = walls;
        this.offers = offers;
        this.dones = dones;
        this.places = places;
        this.trace = trace;
        this.clock = clock;
    }

    AppointmentView of(Acting acting, Appointment it, AppointmentAnswer answer) {
        var patient = it.subject().patient();
        trace.note(
                Trace.Action.READ,
                it.structure(),
                "rendez-vous",
                it.id().value(),
                patient == null ? null : patient.value());
        var here = walls.here(it.structure());
        var wall = here.wall(it.site());
        var overtaken = answer.changed() ? offers.overtaken(it, answer.typed(), resources(it)) : Overtaken.NOBODY;
        var motif = schedules.motif(it.structure(), it.motif());
        return new AppointmentView(
                it.id().toString(),
                it.version(),
                patient == null ? null : patients.banner(acting, patient).orElse(null),
                who(acting, it, patient),
                walls.inWords(it),
                it.slot().minutes() + " min",
                motif.map(Motif::label).orElse(""),
                with(it),
                site(it),
                States.of(it.status()).code(),
                it.status().label(),
                it.circumstances().urgency() == null
                        ? null
                        : it.circumstances().urgency().label(),
                needs(it),
                it.circumstances().origin().label(),
                it.circumstances().note(),
                motif.map(m -> m.guidance().billing()).orElse(""),
                it.isOverbooked() ? "En plus\u00a0: " + it.forcedReason() : it.forcedReason(),
                "/agenda/jour?date=" + wall.dateOf(it.slot().start()),
                acts(it),
                it.status().isExpected(),
                resources(it),
                fields(it, answer),
                reasons(),
                story(it, wall.zone()),
                answer.changed() && overtaken.differences().isEmpty() ? AppointmentAnswers.CHANGED : answer.refusal(),
                nearest(answer.nearest(), here),
                answer.faults(),
                Identifiers.next().toString(),
                answer.done()
                        ? dones.of(acting, it.id(), "/agenda/rendez-vous/" + it.id())
                                .orElse(null)
                        : null,
                answer.question(),
                it.status().canReopen(),
                it.status().isExpected() ? nearest(offers.later(acting, it), here) : List.of(),
                it.status().isExpected() ? offers.others(acting, it) : Map.of(),
                overtaken,
                Seen.of(it).toString(),
                patient == null && !it.status().freesTime() ? unknown(acting, answer) : null,
                answer.anyway(),
                call(acting, it));
    }

    /** The last thing done to it can be gone back on from here, whoever did it; what was booked is cancelled, not unsaid. */
    private List<Told> story(Appointment it, ZoneId zone) {
        var story = agenda.story(it.id());
        return story.stream()
                .map(line -> new Told(
                        moment(line.at(), zone),
                        line.sentence() + (line.undone() ? " (défait ensuite)" : ""),
                        line.equals(story.getLast())
                                && line.event() != StoryEvent.BOOKED
                                && Dones.undoable(line, it.status())))
                .toList();
    }

    /** Where the call it was booked from is read, for whoever may. */
    private @Nullable String call(Acting acting, Appointment it) {
        var call = it.circumstances().call();
        return call != null && places.taking(acting, "GET", "/poste/appels").isPresent()
                ? "/poste/appels/" + call
                : null;
    }

    private Unknown unknown(Acting acting, AppointmentAnswer answer) {
        var found = answer.found();
        var today = patients.today(acting.current());
        return found == null
                ? Unknown.NOT_SEARCHED
                : new Unknown(
                        true,
                        found.advice().orElse(""),
                        found.candidates().stream()
                                .limit(SHOWN)
                                .map(it -> CandidateLine.of(it, today))
                                .toList());
    }

    /** What was typed, else what stands; an hour pointed at in the grid is one too. */
    private Map<String, String> fields(Appointment it, AppointmentAnswer answer) {
        boolean proposed = answer.typed().containsKey("creneau");
        var typed = answer.changed() || proposed ? Map.<String, String>of() : answer.typed();
        var read = MoveForm.read(it, typed, walls);
        var wanted = read.request();
        var start = Objects.requireNonNullElse(wanted.start(), it.slot().start())
                .atZone(read.wall().zone());
        int minutes = Objects.requireNonNullElse(
                wanted.minutes(), Math.toIntExact(it.slot().minutes()));
        var fields = new HashMap<String, String>();
        fields.put("jour", FrenchDates.onScreen(start.toLocalDate()));
        fields.put("heure", FrenchDates.onScreen(start.toLocalTime()));
        fields.put("minutes", String.valueOf(minutes));
        fields.put("note", it.circumstances().note());
        fields.put(
                "ressource",
                Objects.requireNonNullElse(wanted.principal(), it.principal()).toString());
        fields.putAll(typed);
        return fields;
    }

    static @Nullable CancellationReason reason(String name) {
        return Arrays.stream(CancellationReason.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String who(Acting acting, Appointment it, @Nullable PatientId patient) {
        if (patient == null) {
            return it.subject().provisional();
        }
        PatientLabel label = patients.labels(acting, List.of(patient)).get(patient);
        return label == null ? "Personne hors de vue" : label.name();
    }

    private String with(Appointment it) {
        return it.resources().stream()
                .map(id -> schedules
                        .resource(it.structure(), id)
                        .map(Resource::name)
                        .orElse(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String site(Appointment it) {
        return structures.sites(it.structure()).stream()
                .filter(site -> site.id().equals(it.site()))
                .findFirst()
                .map(Site::name)
                .orElse("");
    }

    private static String needs(Appointment it) {
        var words = new ArrayList<String>();
        if (it.needs().interpreter() != null) {
            words.add("interprète (" + Languages.name(it.needs().interpreter()) + ")");
        }
        if (it.needs().wheelchair()) {
            words.add("fauteuil");
        }
        if (it.needs().accompanied()) {
            words.add("vient accompagné(e)");
        }
        return String.join(", ", words);
    }

    private List<Act> acts(Appointment it) {
        var here = "/agenda/rendez-vous/" + it.id();
        return switch (it.status()) {
            case PROPOSED, PENDING, BOOKED -> expected(it, here);
            case CHECKED_IN ->
                List.of(
                        new Act(here + "/debut", "En consultation", "en-consultation", "Control+F10"),
                        new Act(
                                here + "/annuler",
                                "Repart sans être vu(e)",
                                "parti",
                                "",
                                CancellationReason.LEFT_UNSEEN.name()));
            case IN_PROGRESS -> List.of(new Act(here + "/fin", "Terminé", "parti", "F10"));
            case FULFILLED, CANCELLED_BY_PATIENT, CANCELLED_BY_STRUCTURE, POSTPONED, NO_SHOW, ENTERED_IN_ERROR ->
                List.of();
        };
    }

    private List<Act> expected(Appointment it, String here) {
        var acts = new ArrayList<Act>();
        acts.add(new Act(here + "/arrivee", "Arrivé(e)", "arrive", "F10"));
        if (it.status() != AppointmentStatus.BOOKED) {
            acts.add(new Act(here + "/confirmation", "Confirmer", "coche", ""));
        }
        if (it.isMissed(clock.instant())) {
            acts.add(new Act(here + "/absence", "Absent(e)", "absent", ""));
        }
        return acts;
    }

    private Map<String, String> resources(Appointment it) {
        return schedules.resources(it.structure()).stream()
                .filter(resource -> !resource.kind().isThing())
                .collect(Collectors.toMap(
                        resource -> resource.id().toString(), Resource::name, (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, String> reasons() {
        return Arrays.stream(CancellationReason.values())
                .filter(reason -> reason != CancellationReason.DEATH && reason != CancellationReason.LEFT_UNSEEN)
                .collect(Collectors.toMap(Enum::name, CancellationReason::label, (a, b) -> a, LinkedHashMap::new));
    }

    private static String moment(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return FrenchDates.onScreen(local.toLocalDate()) + " " + FrenchDates.onScreen(local.toLocalTime());
    }

    static List<Nearest> nearest(List<Proposal> proposals, Here here) {
        return IntStream.range(0, proposals.size())
                .mapToObj(i -> nearest(proposals.get(i), i + 1, here))
                .toList();
    }

    private static Nearest nearest(Proposal it, int rank, Here here) {
        var wall = here.wall(it.site());
        return new Nearest(
                it.slot().start() + "~" + it.principal(),
                rank,
                NEAR.format(it.slot().start().atZone(wall.zone())) + wall.unless(here.wall()),
                it.principalName());
    }
}
