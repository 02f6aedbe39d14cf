package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.AccountBook;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.messages.MessageList;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.frontoffice.desk.web.ToCallView.CallBackView;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.PhoneNumber;
import fr.maillon.frontoffice.patients.contacts.ContactPoint;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.PromisedCall;
import fr.maillon.frontoffice.reception.Reception;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom somebody still has to call, as far as she may: those to whom it was promised, and those whom no message reached. */
@Component
class ToCallComposer {
    private final Reception reception;
    private final Messages messages;
    private final Patients patients;
    private final AccountBook accounts;
    private final CardNames names;
    private final Proposals proposals;
    private final Places places;

    ToCallComposer(
            Reception reception,
            Messages messages,
            Patients patients,
            AccountBook accounts,
            CardNames names,
            Proposals proposals,
            Places places) {
        this.reception = reception;
        this.messages = messages;
        this.patients = patients;
        this.accounts = accounts;
        this.names = names;
        this.proposals = proposals;
        this.places = places;
    }

    ToCallView of(Acting acting) {
        return new ToCallView(
                places.taking(acting, "POST", "/poste/fiches").isPresent() ? promised(acting) : List.of(),
                places.taking(acting, "GET", "/messages").isPresent()
                        ? messages.count(acting.current(), MessageList.TO_CALL)
                        : 0);
    }

    private List<CallBackView> promised(Acting acting) {
        var promised = reception.toCallBack(acting);
        var name = names.of(acting, promised.stream().map(PromisedCall::card).toList());
        var callers = promised.stream().map(PromisedCall::calling).allMatch(Objects::isNull)
                ? Map.<AccountId, String>of()
                : accounts.names(acting.current());
        return promised.stream()
                .map(it -> new CallBackView(
                        it.card().id().toString(),
                        name.apply(it.card()),
                        phone(acting, it.card()),
                        since(it.card()),
                        calling(acting, it.calling(), callers)))
                .toList();
    }

    private static String calling(Acting acting, @Nullable AccountId by, Map<AccountId, String> names) {
        if (by == null) {
            return "";
        }
        return by.equals(acting.account()) ? "par vous" : "par " + names.getOrDefault(by, "un autre poste");
    }

    private String since(CallCard card) {
        return proposals.soon(Objects.requireNonNullElse(card.closedAt(), card.openedAt()), card.structure());
    }

    /** The number that was promised, else why there is none, else the first of the record, a telephone if there is one; none for whoever is only reached discreetly. */
    private String phone(Acting acting, CallCard card) {
        if (card.callbackPhone() != null) {
            return new PhoneNumber(card.callbackPhone()).display();
        }
        if (!card.target().isEmpty()) {
            return card.target();
        }
        return Optional.ofNullable(card.patient())
                .flatMap(it -> patients.contacts(acting, new PatientId(it)))
                .filter(sheet -> !sheet.wishes().discreet())
                .flatMap(sheet -> sheet.points().stream().min(Comparator.comparing(ContactPoint::kind)))
                .map(ContactPoint::display)
                .orElse("");
    }
}
