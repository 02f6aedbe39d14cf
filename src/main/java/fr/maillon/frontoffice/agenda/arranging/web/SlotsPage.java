package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.Needs;
import fr.maillon.frontoffice.agenda.NeedsForm;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.Urgency;
import fr.maillon.frontoffice.agenda.arranging.web.SlotsView.Found;
import fr.maillon.frontoffice.agenda.arranging.web.SlotsView.Options;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Layout;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the question may be about, and its answers. */
@Component
class SlotsPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd/MM", Locale.FRENCH);

    private final Agenda agenda;
    private final Schedules schedules;
    private final Structures structures;
    private final Patients patients;
    private final Trace trace;
    private final Clock clock;

    SlotsPage(Agenda agenda, Schedules schedules, Structures structures, Patients patients, Trace trace, Clock clock) {
        this.agenda = agenda;
        this.schedules = schedules;
        this.structures = structures;
        this.patients = patients;
        this.trace = trace;
        this.clock = clock;
    }

    Typed typed(MultiValueMap<String, String> fields, Acting acting) {
        return Typed.of(fields).on(places(acting).wall(null).dateOf(clock.instant()));
    }

    Places places(Acting acting) {
        return new Places(structures.sites(acting.current()));
    }

    /** On which it is lived there. */
    LocalDate day(Acting acting, AppointmentId booked) {
        return agenda.appointment(booked)
                .map(it -> places(acting).wall(it.site()).dateOf(it.slot().start()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What is known of the person before anything is asked: what she needs, whom she usually sees. */
    void prefill(Acting acting, Typed typed) {
        var patient = SlotsForm.patient(typed);
        if (patient == null || typed.has("motif")) {
            return;
        }
        patients.identity(acting, patient).ifPresent(it -> {
            var needs = Needs.of(it);
            typed.put("fauteuil", needs.wheelchair() ? "oui" : "");
            typed.put("accompagne", needs.accompanied() ? "oui" : "");
            typed.put("langue", needs.interpreter());
        });
        agenda.usual(acting.current(), patient).ifPresent(it -> typed.put("habituel", it));
    }

    /** Whom the form names, as long as she can be seen from here. */
    Optional<PatientId> person(Typed typed) {
        return Optional.ofNullable(SlotsForm.patient(typed))
                .filter(it -> patients.identity(it).isPresent());
    }

    SlotsView of(Acting acting, Typed typed, @Nullable String fault, List<String> warnings) {
        return of(acting, typed, fault, warnings, List.of());
    }

    /** {@code nearest} to the hour that was asked for and could not be had: they are the answers, when there are any. */
    SlotsView of(Acting acting, Typed typed, @Nullable String fault, List<String> warnings, List<Proposal> nearest) {
        var places = places(acting);
        var search = SlotsForm.read(typed, acting, places.wall(SlotsForm.site(typed)));
        var found = nearest.isEmpty() ? search.map(agenda::firstSlots).orElse(List.of()) : nearest;
        var first = typed.date("apres");
        return new SlotsView(
                typed,
                typed.text("personne"),
                who(acting, SlotsForm.patient(typed)),
                options(acting, typed, places),
                search.isPresent(),
                first != null && first.isBefore(typed.today())
                        ? "Le " + FrenchDates.onScreen(first) + " est passé\u00a0: les créneaux partent d’aujourd’hui."
                        : "",
                none(acting, search, first, typed.today()),
                nearest.isEmpty() ? "Premiers créneaux utiles" : "Les plus proches",
                found.isEmpty() ? "" : found.getFirst().slot().minutes() + "\u00a0min",
                IntStream.range(0, found.size())
                        .mapToObj(at -> found(places, found.get(at), at + 1))
                        .toList(),
                fault,
                warnings,
                Identifiers.next().toString());
    }

    /** What to do when there is none: sooner than where nothing is laid out yet, else ask for less. */
    private String none(Acting acting, Optional<SlotSearch> search, @Nullable LocalDate first, LocalDate today) {
        int ahead = search.flatMap(it -> schedules.motif(acting.current(), it.motif()))
                .map(it -> Math.min(Layout.HORIZON_DAYS, it.limits().horizonDays()))
                .orElse(Layout.HORIZON_DAYS);
        var last = today.plusDays(ahead);
        var elsewhere = search.map(it -> whoNeverDoes(acting, it)).orElse("");
        if (!elsewhere.isEmpty()) {
            return elsewhere;
        }
        return first != null && first.isAfter(last)
                ? "C’est trop loin\u00a0: ce motif se réserve jusqu’au " + FrenchDates.onScreen(last)
                        + ". Demandez un jour plus proche."
                : "Élargissez les jours, les heures, les lieux ou les professionnels.";
    }

    /** Those asked for of whom none receives for this motif: that nothing is free would be believed of them. */
    private String whoNeverDoes(Acting acting, SlotSearch it) {
        var able = schedules.cast(acting.current(), it.motif()).stream()
                .filter(member -> member.role() == CastMember.PRINCIPAL)
                .map(CastMember::resource)
                .toList();
        if (it.principals().isEmpty() || it.principals().stream().anyMatch(able::contains)) {
            return "";
        }
        var names = schedules.resources(acting.current()).stream()
                .filter(each -> it.principals().contains(each.id()))
                .map(Resource::name)
                .collect(Collectors.joining(", "));
        return names + (it.principals().size() == 1 ? " ne reçoit pas" : " ne reçoivent pas") + " pour ce motif.";
    }

    private String who(Acting acting, @Nullable PatientId patient) {
        if (patient == null) {
            return "";
        }
        trace.note(Trace.Action.READ, acting.current(), "agenda.creneaux", null, patient.value());
        var label = patients.labels(acting, List.of(patient)).get(patient);
        return label == null ? "" : label.name();
    }

    private static Found found(Places places, Proposal it, int rank) {
        var local = it.slot().start().atZone(places.wall(it.site()).zone());
        return new Found(
                rank,
                it.slot().start() + "~" + it.principal(),
                DAY.format(local) + " " + FrenchDates.onScreen(local.toLocalTime()) + places.whose(it.site()),
                Stream.of(it.principalName(), places.name(it.site()))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · ")),
                String.join(" · ", it.reasons()));
    }

    private Options options(Acting acting, Typed typed, Places places) {
        var people = schedules.resources(acting.current()).stream()
                .filter(SlotsPage::sees)
                .toList();
        return new Options(
                options(schedules.motifs(acting.current()), it -> it.id().toString(), Motif::label),
                options(people, it -> it.id().toString(), Resource::name),
                options(
                        people.stream().filter(it -> !it.profession().isEmpty()).toList(),
                        Resource::profession,
                        OpeningsPage::profession),
                places.options(),
                Choices.days(),
                options(
                        List.of(Urgency.values()),
                        Urgency::name,
                        it -> it.label().replaceFirst("^U\\d, ", "")),
                NeedsForm.languages(typed.text("langue")),
                NeedsForm.visits());
    }

    private static boolean sees(Resource it) {
        return it.kind() == ResourceKind.PROFESSIONNEL || it.kind() == ResourceKind.INTERVENANT_EXTERIEUR;
    }

    private static <T> Map<String, String> options(List<T> all, Function<T, String> key, Function<T, String> label) {
        var options = new LinkedHashMap<String, String>();
        all.forEach(it -> options.putIfAbsent(key.apply(it), label.apply(it)));
        return options;
    }
}
