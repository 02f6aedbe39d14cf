package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Mark;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.desk.web.CardView.BookedView;
import fr.maillon.frontoffice.desk.web.CardView.CheckView;
import fr.maillon.frontoffice.desk.web.CardView.CheckView.Way;
import fr.maillon.frontoffice.desk.web.CardView.FoundView;
import fr.maillon.frontoffice.desk.web.CardView.ProposalsView;
import fr.maillon.frontoffice.patients.CandidateLine;
import fr.maillon.frontoffice.patients.Found;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.IdentityCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a card on screen: who, then what, then when. */
@Component
class CardComposer {
    private static final List<Way> WAYS = List.of(
            new Way(IdentityCheck.NOM_ET_NAISSANCE.name(), "Donnés", "F9"),
            new Way(IdentityCheck.CONTRE_APPEL.name(), "Contre-appel", "Shift+F9"),
            new Way(IdentityCheck.PIECE_VUE.name(), "Pièce vue", "Control+F9"));

    private final Patients patients;
    private final Agenda agenda;
    private final Schedules schedules;
    private final FormComposer forms;
    private final Proposals proposals;
    private final Visits visits;

    CardComposer(
            Patients patients,
            Agenda agenda,
            Schedules schedules,
            FormComposer forms,
            Proposals proposals,
            Visits visits) {
        this.patients = patients;
        this.agenda = agenda;
        this.schedules = schedules;
        this.forms = forms;
        this.proposals = proposals;
        this.visits = visits;
    }

    /** A card as it stands, with the first useful slots for what it says. */
    CardView of(Acting acting, CallCard card, Typed typed, Answer answer) {
        var banner = typed.patient() == null
                ? null
                : patients.banner(acting, typed.patient()).orElse(null);
        var booked = appointment(card).map(this::booked).orElse(null);
        boolean anonymous = typed.patient() == null
                && (!typed.caller().isEmpty() || answer.faults().containsKey("appelant"));
        boolean choosing = booked == null && (banner != null || typed.anonymous());
        var motifs = schedules.motifs(card.structure());
        var motif = motif(motifs, typed.motif());
        var toCome = visits.toCome(card.structure(), typed.patient());
        var form = forms.form(
                card, typed, motifs, motif, answer, unfit(acting, typed.patient()), minor(acting, typed.patient()));
        return new CardView(
                card.id().toString(),
                card.version(),
                Mark.of(Typed.of(card).fields()),
                card.channel().label(),
                banner,
                anonymous,
                anonymous && (card.untouched() || answer.found() != null),
                check(acting, card, booked != null, typed.patient() != null && card.patient() == null),
                visits.next(card.structure(), toCome, proposals::soon),
                answer.found() == null ? null : found(acting, answer.found(), answer.sought()),
                form,
                FormComposer.signs(typed.triage(), answer.signs()),
                choosing && motif != null ? proposals.of(acting, card, typed, motif, answer, toCome) : Proposals.NONE,
                FormComposer.endings(),
                answer.wanted() == null ? CardDifferences.NONE : CardDifferences.between(typed, answer.wanted(), form),
                booked);
    }

    private boolean minor(Acting acting, @Nullable PatientId patient) {
        var today = patients.today(acting.current());
        return patient != null
                && patients.identity(acting, patient)
                        .filter(it -> it.birth().isMinorOn(today))
                        .isPresent();
    }

    private Function<Motif, String> unfit(Acting acting, @Nullable PatientId patient) {
        var who = Optional.ofNullable(patient).flatMap(it -> patients.identity(acting, it));
        var today = patients.today(acting.current());
        return motif -> who.flatMap(
                        it -> motif.limits().unfit(it.sex().name(), it.birth().ageOn(today)))
                .orElse("");
    }

    /** What was booked from it and still stands: taken back, the card is as before. */
    Optional<Appointment> appointment(CallCard card) {
        return Optional.ofNullable(card.appointment())
                .flatMap(it -> agenda.appointment(new AppointmentId(it)))
                .filter(it -> !it.status().freesTime());
    }

    /** The first useful slots by themselves. */
    ProposalsView proposals(Acting acting, CallCard card, Typed typed) {
        var motif = motif(schedules.motifs(card.structure()), typed.motif());
        var toCome = visits.toCome(card.structure(), typed.patient());
        return motif == null ? Proposals.NONE : proposals.of(acting, card, typed, motif, Answer.NONE, toCome);
    }

    /** {@code dictated}: her name and birth were just typed as she said them; that checks nothing by itself. */
    private CheckView check(Acting acting, CallCard card, boolean booked, boolean dictated) {
        var it = card.identity();
        if (it.at() == null) {
            return new CheckView(false, question(booked, dictated), WAYS);
        }
        return new CheckView(
                true,
                it.how().label() + " · " + proposals.clock(it.at(), acting.current()) + " · " + it.by(),
                List.of());
    }

    private static String question(boolean booked, boolean dictated) {
        if (booked) {
            return "Identité non vérifiée\u00a0: nom, prénom et date de naissance à faire redire.";
        }
        return dictated
                ? "Relisez-lui ce qui est tapé\u00a0: nom, prénom et date de naissance\u202f?"
                : "Demandez\u00a0: nom, prénom et date de naissance\u202f?";
    }

    private BookedView booked(Appointment it) {
        var motif = schedules.motif(it.structure(), it.motif());
        var with = schedules
                .resource(it.structure(), it.principal())
                .map(Resource::name)
                .orElse("");
        return new BookedView(
                proposals.inWords(it),
                with,
                proposals.siteName(it.structure(), it.site()),
                it.id().toString(),
                it.version(),
                motif.map(m -> m.toBring(isProven(it.subject()))).orElse(List.of()),
                motif.map(m -> m.guidance().preparation()).orElse(""),
                motif.map(m -> m.guidance().billing()).orElse(""),
                confirmation(it));
    }

    private boolean isProven(Subject it) {
        return Optional.ofNullable(it.patient())
                .flatMap(patients::identity)
                .map(Identity::isProven)
                .orElse(false);
    }

    private String confirmation(Appointment it) {
        var patient = it.subject().patient();
        if (patient == null) {
            return "Identité à compléter\u00a0: la confirmation partira ensuite.";
        }
        return patients.reach(patient)
                .map(reach -> reach.leaving("Une confirmation"))
                .orElse("");
    }

    private FoundView found(Acting acting, Found found, String sought) {
        var today = patients.today(acting.current());
        return new FoundView(
                sought,
                found.candidates().stream()
                        .limit(9)
                        .map(it -> CandidateLine.of(it, today))
                        .toList(),
                found.advice().orElse(null));
    }

    static @Nullable Motif motif(List<Motif> motifs, String asked) {
        return motifs.stream()
                .filter(it -> it.id().toString().equals(asked))
                .findFirst()
                .orElse(motifs.isEmpty() ? null : motifs.getFirst());
    }
}
