package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.desk.web.CardView.BookedView;
import fr.maillon.frontoffice.desk.web.CardView.CandidateView;
import fr.maillon.frontoffice.desk.web.CardView.FormView;
import fr.maillon.frontoffice.desk.web.CardView.FoundView;
import fr.maillon.frontoffice.desk.web.CardView.ProposalsView;
import fr.maillon.frontoffice.patients.Candidate;
import fr.maillon.frontoffice.patients.Found;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.PhoneNumber;
import fr.maillon.frontoffice.patients.contacts.Channel;
import fr.maillon.frontoffice.patients.contacts.ContactPlan;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.IdentityCheck;
import fr.maillon.frontoffice.reception.Relation;
import fr.maillon.frontoffice.reception.Urgency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a card on screen: who, then what, then when. */
@Component
class CardComposer {
    private final Patients patients;
    private final Agenda agenda;
    private final Schedules schedules;
    private final Proposals proposals;

    CardComposer(Patients patients, Agenda agenda, Schedules schedules, Proposals proposals) {
        this.patients = patients;
        this.agenda = agenda;
        this.schedules = schedules;
        this.proposals = proposals;
    }

    /** A card as it stands, with the first useful slots for what it says. */
    CardView of(Acting acting, CallCard card, Typed typed, Answer answer) {
        var banner = typed.patient() == null
                ? null
                : patients.banner(acting, typed.patient()).orElse(null);
        var booked = card.appointment() == null
                ? null
                : agenda.appointment(new AppointmentId(card.appointment()))
                        .map(this::booked)
                        .orElse(null);
        boolean choosing = booked == null && (banner != null || typed.anonymous());
        var motifs = schedules.motifs(card.structure());
        var motif = motif(motifs, typed.motif());
        return new CardView(
                card.id().toString(),
                card.version(),
                card.channel().label(),
                banner,
                answer.found() == null ? null : found(acting, answer.found(), answer.sought()),
                form(card, typed, motifs, motif, answer.faults(), answer.warned()),
                choosing && motif != null
                        ? proposals.of(acting, typed, motif, answer)
                        : new ProposalsView("Premiers créneaux utiles", List.of(), null, false),
                booked);
    }

    /** What the last act answered, to be shown with the card. */
    record Answer(
            @Nullable Found found,
            String sought,
            Map<String, String> faults,
            @Nullable String refusal,
            List<Proposal> nearest,
            String warned) {
        static final Answer NONE = new Answer(null, "", Map.of(), null, List.of(), "");

        static Answer found(Found found, String sought) {
            return new Answer(found, sought, Map.of(), null, List.of(), "");
        }

        static Answer faults(Map<String, String> faults) {
            return new Answer(null, "", faults, null, List.of(), "");
        }

        /** Nothing is booked until these warnings, by their codes, are said to have been read. */
        static Answer warned(String sentences, String kinds) {
            return new Answer(null, "", Map.of(), sentences, List.of(), kinds);
        }

        static Answer refused(String sentence, List<Proposal> nearest) {
            return new Answer(null, "", Map.of(), sentence, nearest, "");
        }
    }

    private FormView form(
            CallCard card,
            Typed typed,
            List<Motif> motifs,
            @Nullable Motif motif,
            Map<String, String> faults,
            String warned) {
        return new FormView(
                typed.caller(),
                typed.relation() == null ? "" : typed.relation().name(),
                labels(Relation.values(), Relation::label),
                callback(typed.callback()),
                typed.check().name(),
                labels(IdentityCheck.values(), IdentityCheck::label),
                typed.request(),
                typed.verbatim(),
                typed.urgency() == null ? "" : typed.urgency().name(),
                labels(Urgency.values(), it -> it.name() + " " + it.delay()),
                motif == null ? "" : motif.id().toString(),
                motifs.stream()
                        .collect(Collectors.toMap(
                                it -> it.id().toString(), Motif::label, (a, b) -> a, LinkedHashMap::new)),
                typed.with(),
                withs(card, motif),
                typed.from(),
                motif == null || motif.guidance().instruction().isEmpty()
                        ? null
                        : motif.guidance().instruction(),
                faults,
                warned,
                Identifiers.next().toString());
    }

    /** Those who can play the motif's part, and everybody. */
    private Map<String, String> withs(CallCard card, @Nullable Motif motif) {
        var withs = new LinkedHashMap<String, String>();
        withs.put("", "Le premier libre");
        var cast = motif == null
                ? List.<Object>of()
                : schedules.cast(card.structure(), motif.id()).stream()
                        .filter(member -> member.role() == 0)
                        .<Object>map(member -> member.resource())
                        .toList();
        schedules.resources(card.structure()).stream()
                .filter(it -> it.kind() == ResourceKind.PROFESSIONNEL)
                .filter(it -> cast.isEmpty() || cast.contains(it.id()))
                .forEach(it -> withs.put(it.id().toString(), it.name()));
        return withs;
    }

    private BookedView booked(Appointment it) {
        var motif = schedules.motif(it.structure(), it.motif());
        var with = schedules
                .resource(it.structure(), it.principal())
                .map(Resource::name)
                .orElse("");
        return new BookedView(
                proposals.inWords(it.slot().start(), it.structure()),
                with,
                proposals.siteName(it.structure(), it.site()),
                it.id().toString(),
                motif.map(m -> m.guidance().documents()).orElse(List.of()),
                motif.map(m -> m.guidance().preparation()).orElse(""),
                confirmation(it));
    }

    private String confirmation(Appointment it) {
        var patient = it.subject().patient();
        if (patient == null) {
            return "Identité à compléter\u00a0: la confirmation partira ensuite.";
        }
        return patients.contactPlan(patient).map(CardComposer::told).orElse("");
    }

    /** Only what this product really sends: an e-mail or a letter. */
    private static String told(ContactPlan plan) {
        if (!plan.silence().isEmpty()) {
            return plan.silence();
        }
        return plan.recipients().stream()
                .map(ContactPlan.Recipient::channel)
                .filter(channel -> channel == Channel.EMAIL || channel == Channel.LETTER)
                .findFirst()
                .map(channel -> "Une confirmation part par " + channel.word().toLowerCase(Locale.FRENCH) + ".")
                .orElse("Aucune adresse pour confirmer par écrit\u00a0: redites le jour et l’heure.");
    }

    private FoundView found(Acting acting, Found found, String sought) {
        var today = patients.today(acting.current());
        return new FoundView(
                sought,
                found.candidates().stream()
                        .limit(9)
                        .map(it -> candidate(it, today))
                        .toList(),
                found.advice().orElse(null),
                true);
    }

    private static CandidateView candidate(Candidate it, LocalDate today) {
        if (it.confidential()) {
            return new CandidateView(it.id().toString(), it.masked(), "", "", "", "", "", "", "", "", "", false, true);
        }
        return new CandidateView(
                it.id().toString(),
                it.birthName(),
                it.firstGivenName(),
                it.usedName().equals(it.birthName()) ? "" : it.usedName(),
                it.birth().display(),
                it.birth().ageInWords(today),
                it.sex().word(),
                it.birthplace(),
                it.status().word(),
                it.status().word().replace('é', 'e'),
                it.why(),
                it.namesake(),
                false);
    }

    static @Nullable Motif motif(List<Motif> motifs, String asked) {
        return motifs.stream()
                .filter(it -> it.id().toString().equals(asked))
                .findFirst()
                .orElse(motifs.isEmpty() ? null : motifs.getFirst());
    }

    private static String callback(String stored) {
        return stored.startsWith("+")
                ? PhoneNumber.read(stored).map(PhoneNumber::display).orElse(stored)
                : stored;
    }

    private static <E extends Enum<E>> Map<String, String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, label, (a, b) -> a, LinkedHashMap::new));
    }
}
