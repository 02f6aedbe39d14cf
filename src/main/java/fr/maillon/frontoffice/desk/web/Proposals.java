package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Asker;
import fr.maillon.frontoffice.agenda.Hold;
import fr.maillon.frontoffice.agenda.HoldId;
import fr.maillon.frontoffice.agenda.Needs;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.SlotSearch.Window;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.web.Walls;
import fr.maillon.frontoffice.desk.web.CardView.ProposalView;
import fr.maillon.frontoffice.desk.web.CardView.ProposalsView;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.Wish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first useful slots, in words that can be said on the phone. */
@Component
class Proposals {
    static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE dd/MM", Locale.FRENCH);
    private static final int SHOWN = 5;
    private static final LocalTime NOON = LocalTime.of(13, 0);

    static final ProposalsView NONE = new ProposalsView("", List.of(), List.of(), null, false, "", null);

    private final Agenda agenda;
    private final Schedules schedules;
    private final Structures structures;
    private final Patients patients;
    private final Visits visits;
    private final Walls walls;
    private final Clock clock;

    Proposals(
            Agenda agenda,
            Schedules schedules,
            Structures structures,
            Patients patients,
            Visits visits,
            Walls walls,
            Clock clock) {
        this.agenda = agenda;
        this.schedules = schedules;
        this.structures = structures;
        this.patients = patients;
        this.visits = visits;
        this.walls = walls;
        this.clock = clock;
    }

    /** {@code toCome} is what she is expected for already. */
    ProposalsView of(Acting acting, CallCard card, Typed typed, Motif motif, Answer answer, List<Appointment> toCome) {
        var usual = usual(acting, typed, motif);
        if (answer.refusal() != null && answer.warned().isEmpty()) {
            return new ProposalsView(
                    "Les plus proches",
                    beside(acting, motif, answer.nearest(), usual, toCome),
                    views(acting.current(), answer.nearest(), null),
                    answer.refusal(),
                    true,
                    "",
                    null);
        }
        var found = agenda.firstSlots(search(acting, card, typed, motif, usual));
        var views = views(acting.current(), motif, answer, kept(card), found);
        return new ProposalsView(
                motif.label() + length(found),
                beside(acting, motif, found, usual, toCome),
                views,
                sentence(answer, found),
                false,
                views.isEmpty() ? "" : "/poste/fiches/" + card.id() + "/retenir",
                read(answer));
    }

    private static ProposalsView.@Nullable Read read(Answer answer) {
        var hour = answer.chosen();
        return answer.warned().isEmpty() || hour == null
                ? null
                : new ProposalsView.Read(answer.warned(), hour.toString());
    }

    private List<ProposalView> views(
            StructureId structure, Motif motif, Answer answer, @Nullable Hold kept, List<Proposal> found) {
        var picked = answer.picked();
        if (picked != null) {
            var start = walls.moment(structure, picked.resource(), picked.start());
            var slot = Slot.of(start, Duration.ofMinutes(motif.times().known()));
            return withPicked(structure, new Choice(slot, picked.resource()), "choisi dans la grille", found);
        }
        var chosen = answer.chosen();
        if (chosen == null) { // with other wishes, what was kept no longer counts
            return views(structure, found, kept == null ? null : new Choice(kept.slot(), kept.resource()));
        }
        return found.stream().map(Choice::of).anyMatch(chosen::sameHour)
                ? views(structure, found, chosen)
                : withPicked(structure, chosen, "l’heure demandée", found);
    }

    /** The hour asked for comes first and is chosen; it is refused like any other when it is not free. */
    private List<ProposalView> withPicked(StructureId structure, Choice picked, String why, List<Proposal> found) {
        var start = picked.slot().start();
        var who = schedules
                .resource(structure, picked.principal())
                .map(Resource::name)
                .orElse("");
        var views = new ArrayList<ProposalView>();
        var wall = walls.at(structure, picked.principal(), start);
        views.add(new ProposalView(picked.toString(), 1, told(start, structure, wall), who, why, false, true));
        var others = found.stream()
                .filter(it -> !Choice.of(it).sameHour(picked))
                .limit(SHOWN - 1L)
                .toList();
        IntStream.range(0, others.size())
                .mapToObj(i -> view(structure, others, i, false).ranked(i + 2))
                .forEach(views::add);
        return views;
    }

    private @Nullable Hold kept(CallCard card) {
        return card.hold() == null ? null : agenda.held(new HoldId(card.hold())).orElse(null);
    }

    private static @Nullable String sentence(Answer answer, List<Proposal> found) {
        if (answer.refusal() != null) {
            return answer.refusal() + " Réservez à nouveau pour continuer malgré tout.";
        }
        return found.isEmpty() ? "Aucun créneau libre sous 90 jours pour cette demande." : null;
    }

    /** « lundi 23 novembre 2026 à 14 h 30 », on the wall of the structure. */
    String inWords(Instant moment, StructureId structure) {
        return FrenchDates.withWeekday(moment.atZone(structures.zone(structure)).toLocalDateTime());
    }

    /** The hour of an appointment, as she will live it. */
    String inWords(Appointment it) {
        return walls.inWords(it);
    }

    String soon(Appointment it) {
        return told(it.slot().start(), it.structure(), walls.of(it));
    }

    private String told(Instant start, StructureId structure, SiteTime wall) {
        return when(start, wall.zone()) + walls.whose(structure, wall);
    }

    /** « demain 14:30 », « lun. 30/11 14:30 ». */
    String soon(Instant moment, StructureId structure) {
        return when(moment, structures.zone(structure));
    }

    String siteName(StructureId structure, SiteId site) {
        return structures.sites(structure).stream()
                .filter(it -> it.id().equals(site))
                .findFirst()
                .map(Site::name)
                .orElse("");
    }

    private Needs needs(Acting acting, Typed typed) {
        var patient = typed.patient();
        if (patient == null) {
            return Needs.NONE;
        }
        return patients.identity(acting, patient).map(Needs::of).orElse(Needs.NONE);
    }

    private @Nullable ResourceId usual(Acting acting, Typed typed, Motif motif) {
        var patient = typed.patient();
        return patient == null
                ? null
                : agenda.usual(acting.current(), patient, motif.id()).orElse(null);
    }

    private List<String> beside(
            Acting acting, Motif motif, List<Proposal> found, @Nullable ResourceId usual, List<Appointment> toCome) {
        var offered = found.stream().map(Proposal::principal).collect(Collectors.toSet());
        return visits.beside(acting.current(), motif.id(), offered, usual, toCome, this::soon);
    }

    private SlotSearch search(Acting acting, CallCard card, Typed typed, Motif motif, @Nullable ResourceId usual) {
        var search = SlotSearch.of(acting.current(), motif.id())
                .forPatient(typed.patient())
                .needing(needs(acting, typed))
                .askedBy(new Asker(acting.account(), card.id().value()))
                .urgent(typed.triage().level())
                .preferring(usual)
                .first(SHOWN);
        var wish = typed.wish();
        if (wish.with() != null) {
            search = search.with(Set.of(new ResourceId(wish.with())));
        }
        if (wish.site() != null) {
            search = search.at(Set.of(new SiteId(wish.site())));
        }
        var there = wish.site() == null ? null : new SiteId(wish.site());
        return search.within(window(
                wish,
                there == null
                        ? structures.zone(acting.current())
                        : walls.of(acting.current(), there).zone()));
    }

    private static Window window(Wish wish, ZoneId zone) {
        var window = Window.ANY.on(wish.days());
        var from = wish.from();
        if (from != null) {
            window = window.notBefore(from.atStartOfDay(zone).toInstant());
        }
        var half = wish.half();
        return half == null
                ? window
                : switch (half) {
                    case MATIN -> window.between(null, NOON);
                    case APRES_MIDI -> window.between(NOON, null);
                };
    }

    private static String length(List<Proposal> found) {
        return found.isEmpty() ? "" : " · " + found.getFirst().slot().minutes() + " min";
    }

    /** The hour chosen stays it; else the first is. */
    private List<ProposalView> views(StructureId structure, List<Proposal> found, @Nullable Choice choice) {
        int chosen = IntStream.range(0, found.size())
                .filter(i -> choice != null && Choice.of(found.get(i)).sameHour(choice))
                .findFirst()
                .orElse(0);
        return IntStream.range(0, found.size())
                .mapToObj(i -> view(structure, found, i, i == chosen))
                .toList();
    }

    LocalDate dateOf(Appointment it) {
        return walls.of(it).dateOf(it.slot().start());
    }

    /** 14:30, on the wall of the structure. */
    String clock(Instant moment, StructureId structure) {
        return FrenchDates.onScreen(moment.atZone(structures.zone(structure)).toLocalTime());
    }

    private ProposalView view(StructureId structure, List<Proposal> all, int i, boolean chosen) {
        var it = all.get(i);
        var who = new ArrayList<String>();
        who.add(it.principalName());
        var site = siteName(structure, it.site());
        if (!site.isEmpty()) {
            who.add(site);
        }
        var why = why(it);
        return new ProposalView(
                Choice.of(it).toString(),
                i + 1,
                told(it.slot().start(), structure, walls.of(structure, it.site())),
                String.join(" · ", who),
                why,
                i > 0 && why.equals(why(all.get(i - 1))),
                chosen);
    }

    private static String why(Proposal it) {
        var why = new ArrayList<>(it.reasons());
        why.addAll(it.companionNames());
        return String.join(" · ", why);
    }

    private String when(Instant start, ZoneId zone) {
        var local = start.atZone(zone);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = local.toLocalDate().equals(today)
                ? "auj."
                : local.toLocalDate().equals(today.plusDays(1)) ? "demain" : SHORT.format(local);
        return day + " " + FrenchDates.onScreen(local.toLocalTime());
    }
}
