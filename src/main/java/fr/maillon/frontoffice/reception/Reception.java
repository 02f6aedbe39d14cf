package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.Appointment.Circumstances;
import fr.maillon.frontoffice.patients.PhoneNumber;
import fr.maillon.frontoffice.reception.CardOutcome.ChangedMeanwhile;
import fr.maillon.frontoffice.reception.CardOutcome.Closed;
import fr.maillon.frontoffice.reception.CardOutcome.Invalid;
import fr.maillon.frontoffice.reception.CardOutcome.Saved;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of this module: call cards, several at once, each open until what was done is said. */
@Component
@Transactional
public class Reception {
    private static final String CARD = "fiche";
    private static final int LONGEST = 4_000;
    private static final Duration REMEMBERED = Duration.ofDays(14);

    private final Cards cards;
    private final Trace trace;
    private final Clock clock;

    Reception(Cards cards, Trace trace, Clock clock) {
        this.cards = cards;
        this.trace = trace;
        this.clock = clock;
    }

    /** Opens a card; a second one interrupts the first, which stays open. */
    public CardId open(Acting acting, Channel channel, @Nullable UUID patient) {
        return open(acting, channel, patient, clock.instant());
    }

    /** Opens a card for what came before it could be noted: a message left at night, a letter of the morning. */
    public CardId open(Acting acting, Channel channel, @Nullable UUID patient, Instant cameAt) {
        var id = CardId.next();
        cards.open(acting.current(), id, channel, acting.account(), patient, cameAt);
        trace.note(Trace.Action.CREATE, acting.current(), CARD, id.value(), patient);
        return id;
    }

    public Optional<CallCard> card(CardId id) {
        var found = cards.find(id);
        found.ifPresent(card ->
                trace.note(Trace.Action.READ, card.structure(), CARD, card.id().value(), card.patient()));
        return found;
    }

    /** The cards she has open, oldest first. */
    public List<CallCard> open(Acting acting) {
        return cards.openBy(acting.current(), acting.account());
    }

    /** What came in meanwhile, whoever noted it, open or closed; the latest first. */
    public List<CallCard> during(Acting acting, Slot period) {
        trace.note(Trace.Action.READ, acting.current(), "journal-des-appels", null);
        return cards.during(acting.current(), period);
    }

    /** Those to whom a call was promised in the last two weeks and nobody has called yet, oldest first. */
    public List<PromisedCall> toCallBack(Acting acting) {
        var promised = cards.toCallBack(acting.current(), clock.instant().minus(REMEMBERED));
        if (!promised.isEmpty()) {
            trace.note(Trace.Action.READ, acting.current(), "rappels", null);
        }
        return promised;
    }

    /** A card to keep such a promise, which is kept once it is closed; the one of whoever is calling already. */
    public Optional<CardId> callBack(Acting acting, CardId id) {
        var promised = cards.find(id).filter(it -> it.closed() && it.action() == Action.RAPPEL);
        return promised.map(card -> {
            var calling = CardId.next();
            if (!cards.callBack(card, calling, acting.account(), clock.instant())) {
                return cards.callingBack(card);
            }
            trace.note(Trace.Action.CREATE, card.structure(), CARD, calling.value(), card.patient());
            return calling;
        });
    }

    /** Writes what was typed, unless somebody else wrote since {@code version} was read. */
    public CardOutcome write(Acting acting, CardId id, int version, CardEntry entry) {
        return write(acting, cards.find(id).orElseThrow(), version, entry);
    }

    /** The same, of a card read in this transaction. */
    public CardOutcome write(Acting acting, CallCard card, int version, CardEntry entry) {
        var faults = faults(card, entry);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        var phone =
                PhoneNumber.read(entry.callbackPhone()).map(PhoneNumber::value).orElse(null);
        var written = cards.write(card, version, entry, phone, acting.account());
        if (written.isEmpty()) {
            var now = cards.find(card.id()).orElseThrow();
            return now.closed() ? new Closed(now) : new ChangedMeanwhile(now);
        }
        trace.note(Trace.Action.UPDATE, card.structure(), CARD, card.id().value(), card.patient());
        return new Saved(written.get());
    }

    /** Says about whom the card is; her identity is to be checked again. */
    public void about(Acting acting, CardId id, @Nullable UUID patient) {
        var card = cards.find(id).orElseThrow();
        cards.about(card, patient, acting.account());
        trace.note(Trace.Action.UPDATE, card.structure(), CARD, id.value(), patient);
    }

    /** Notes how her identity was checked, by whom and when; nothing that is typed becomes late by it. */
    public void checked(Acting acting, CardId id, IdentityCheck how) {
        var card = cards.find(id).orElseThrow();
        cards.checked(card, how, acting.account(), acting.displayName(), clock.instant());
        trace.note(Trace.Action.UPDATE, card.structure(), CARD, id.value(), card.patient());
    }

    /** The hour kept in the agenda while one talks; nothing when it was let go. */
    public void holds(CardId id, @Nullable UUID hold) {
        cards.holds(cards.find(id).orElseThrow(), hold);
    }

    /** Ties the card and the appointment booked from it. */
    public void booked(CardId id, UUID appointment) {
        var card = cards.find(id).orElseThrow();
        cards.booked(card, appointment);
        trace.note(Trace.Action.UPDATE, card.structure(), CARD, id.value(), card.patient());
    }

    /** Closes the card with what was done; false when it was closed already. */
    public boolean close(Acting acting, CardId id, Action action, String target) {
        var card = cards.find(id).orElseThrow();
        trace.note(Trace.Action.UPDATE, card.structure(), CARD, id.value(), card.patient());
        return cards.close(card, action, target, acting.account(), clock.instant());
    }

    /** Goes back on closing it; false when that is no longer hers to take back. */
    public boolean reopen(Acting acting, CardId id) {
        var card = cards.find(id).orElseThrow();
        trace.note(Trace.Action.UPDATE, card.structure(), CARD, id.value(), card.patient());
        return cards.reopen(card, acting.account());
    }

    private static Map<String, String> faults(CallCard card, CardEntry entry) {
        var faults = new LinkedHashMap<String, String>();
        if (entry.callerName().length() > 200) {
            faults.put("appelant", "Ce nom est trop long\u00a0: 200 signes au plus.");
        }
        if (!entry.callbackPhone().isBlank()
                && PhoneNumber.read(entry.callbackPhone()).isEmpty()) {
            faults.put("rappel", "Ce numéro n’existe pas. Dix chiffres en France, ou + et l’indicatif du pays.");
        }
        if (entry.request().length() > LONGEST) {
            faults.put("demande", "Ce texte est trop long\u00a0: 4 000 signes au plus.");
        }
        if (entry.verbatim().length() > LONGEST) {
            faults.put("verbatim", "Ce texte est trop long\u00a0: 4 000 signes au plus.");
        }
        if (entry.note().length() > Circumstances.LONGEST_NOTE) {
            faults.put(
                    "note", "Ce texte est trop long\u00a0: %d signes au plus.".formatted(Circumstances.LONGEST_NOTE));
        }
        if (!entry.triage().mayFollow(card.triage())) {
            faults.put(
                    "urgence",
                    "Un signe d’alerte a été entendu\u00a0: seul un médecin abaisse ce niveau. Écrivez son nom dessous.");
        }
        return faults;
    }
}
