package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.AccountBook;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.desk.web.CallView.LinkView;
import fr.maillon.frontoffice.desk.web.CallView.Said;
import fr.maillon.frontoffice.patients.IdentityBanner;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.PhoneNumber;
import fr.maillon.frontoffice.patients.contacts.Reach;
import fr.maillon.frontoffice.reception.Action;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.RedFlag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a call on screen as it was left. */
@Component
class CallComposer {
    private final Patients patients;
    private final Agenda agenda;
    private final Schedules schedules;
    private final AccountBook accounts;
    private final Proposals proposals;
    private final Places places;

    CallComposer(
            Patients patients,
            Agenda agenda,
            Schedules schedules,
            AccountBook accounts,
            Proposals proposals,
            Places places) {
        this.patients = patients;
        this.agenda = agenda;
        this.schedules = schedules;
        this.accounts = accounts;
        this.proposals = proposals;
        this.places = places;
    }

    CallView of(Acting acting, CallCard card) {
        var names = accounts.names(card.structure());
        var banner = Optional.ofNullable(card.patient())
                .flatMap(it -> patients.banner(acting, new PatientId(it)))
                .orElse(null);
        boolean hidden = card.patient() != null && (banner == null || banner.hidden());
        var outcome = CallsComposer.outcome(card);
        return new CallView(
                banner,
                title(card, banner),
                proposals.inWords(card.openedAt(), card.structure()),
                card.channel().label(),
                names.getOrDefault(card.openedBy(), ""),
                outcome == null ? CallsComposer.OPEN : outcome.label(),
                outcome == Action.TRANSFERT_15 ? "alert" : outcome == null ? "warn" : "line",
                ended(card, names),
                hidden ? null : said(card),
                "/poste/appels?date=" + LocalDate.ofInstant(card.openedAt(), patients.zone(card.structure())),
                resume(acting, card),
                hidden ? null : appointment(card));
    }

    private static String title(CallCard card, @Nullable IdentityBanner banner) {
        if (banner != null && !banner.hidden()) {
            return banner.birthName() + " – appel";
        }
        return card.patient() == null && !card.callerName().isEmpty() ? card.callerName() + " – appel" : "Appel";
    }

    private String ended(CallCard card, Map<AccountId, String> names) {
        var at = card.closedAt();
        var by = card.closedBy();
        if (at == null) {
            return "";
        }
        var name = by == null ? "" : names.getOrDefault(by, "");
        return proposals.inWords(at, card.structure()) + (name.isEmpty() ? "" : ", " + name);
    }

    private Said said(CallCard card) {
        var phone = card.callbackPhone();
        return new Said(
                card.patient() == null ? card.callerName() : CallsComposer.caller(card),
                phone == null ? "" : phone,
                phone == null ? "" : new PhoneNumber(phone).display(),
                identity(card),
                card.request(),
                card.verbatim(),
                card.note(),
                Optional.ofNullable(card.triage().level())
                        .map(it -> it.name() + ", " + it.meaning())
                        .orElse(""),
                card.triage().heard().stream().sorted().map(RedFlag::label).toList(),
                card.triage().loweredBy(),
                Optional.ofNullable(card.motif())
                        .flatMap(it -> schedules.motif(card.structure(), new MotifId(it)))
                        .map(Motif::label)
                        .orElse(""),
                card.target(),
                caution(card));
    }

    private String identity(CallCard card) {
        var it = card.identity();
        return it.at() == null
                ? it.how().label()
                : it.how().label() + " · " + proposals.clock(it.at(), card.structure()) + " · " + it.by();
    }

    private String caution(CallCard card) {
        return Optional.ofNullable(card.patient())
                .flatMap(it -> patients.reach(new PatientId(it)))
                .map(CallComposer::caution)
                .orElse("");
    }

    private static String caution(Reach reach) {
        return reach.isSilent() ? reach.silence() : reach.caution();
    }

    private @Nullable String resume(Acting acting, CallCard card) {
        return !card.closed() && places.taking(acting, "POST", "/poste/fiches").isPresent()
                ? "/poste?fiche=" + card.id()
                : null;
    }

    private @Nullable LinkView appointment(CallCard card) {
        return Optional.ofNullable(card.appointment())
                .flatMap(it -> agenda.appointment(new AppointmentId(it)))
                .map(it -> new LinkView("/agenda/rendez-vous/" + it.id(), words(it)))
                .orElse(null);
    }

    private String words(Appointment it) {
        var with = schedules
                .resource(it.structure(), it.principal())
                .map(Resource::name)
                .orElse("");
        return proposals.inWords(it) + ", " + with
                + (it.status().freesTime() ? " (" + it.status().label().toLowerCase(Locale.FRENCH) + ")" : "");
    }
}
