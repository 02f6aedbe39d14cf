package fr.maillon.foundation.messages;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.structure.StructureId;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of messages. Asking twice sends once; what may not be told, or not to this person, is refused whatever the
 * caller asks. Nothing leaves before {@code maillon.mail.grace}, so an undone booking leaves no trace outside.
 */
@Component
@Transactional
public class Messages {
    private final Asking asking;
    private final Printing printing;
    private final Outbox outbox;
    private final MessageLists lists;
    private final Appointments people;
    private final PrintRuns runs;
    private final Proofs proofs;
    private final Senders senders;
    private final Trace trace;
    private final Clock clock;

    Messages(
            Asking asking,
            Printing printing,
            Outbox outbox,
            MessageLists lists,
            Appointments people,
            PrintRuns runs,
            Proofs proofs,
            Senders senders,
            Trace trace,
            Clock clock) {
        this.asking = asking;
        this.printing = printing;
        this.outbox = outbox;
        this.lists = lists;
        this.people = people;
        this.runs = runs;
        this.proofs = proofs;
        this.senders = senders;
        this.trace = trace;
        this.clock = clock;
    }

    /** Tells of a new appointment, or of what changed when an earlier version was told. Stops what waits below it. */
    public ComposeOutcome confirm(AppointmentNotice notice, ContactPlan plan) {
        return asking.confirm(notice, plan);
    }

    /**
     * To be called when someone can be reached otherwise: tells of an appointment whose confirmation never left, for want
     * of a way that was right. What a person stopped, and what nobody was asked to tell, stays so.
     */
    public ComposeOutcome confirmAgain(AppointmentNotice notice, ContactPlan plan) {
        return asking.confirmAgain(notice, plan);
    }

    /** Tells again, now: one of the reminders of {@link ReminderSchedule}, whose moment has come. */
    public ComposeOutcome remind(AppointmentNotice notice, ContactPlan plan, Step step) {
        return asking.remind(notice, plan, step);
    }

    /** Tells that it is cancelled, and stops everything that waits about it. */
    public ComposeOutcome announceCancellation(AppointmentNotice notice, ContactPlan plan) {
        return asking.announceCancellation(notice, plan);
    }

    /** Stops everything that waits about a cancelled appointment, without telling anyone; gives how many. */
    public int close(StructureId structure, UUID appointment, int version) {
        return asking.close(structure, appointment, version);
    }

    /** Stops everything about someone who died, now and whatever is asked later; gives how many were stopped. */
    public int silence(StructureId structure, UUID patient) {
        return asking.silence(structure, patient);
    }

    /** A death was recorded by mistake: messages may be asked for again; those that were stopped stay so. */
    public void endSilence(StructureId structure, UUID patient) {
        people.endSilence(structure, patient);
    }

    /** To be called when someone's wishes or situation change: stops what the new plan no longer allows. */
    public int respect(StructureId structure, ContactPlan plan) {
        return asking.respect(structure, plan);
    }

    /** What {@link #confirm} would send, word for word; keeps nothing. */
    public Preview preview(AppointmentNotice notice, ContactPlan plan) {
        return asking.preview(notice, plan);
    }

    /** Whether an e-mail of this structure can leave at all. */
    public boolean emailWorks(StructureId structure) {
        return senders.canEmail(senders.of(structure));
    }

    /** The messages about one appointment, oldest first. */
    public List<Message> about(StructureId structure, UUID appointment) {
        return outbox.about(structure, appointment);
    }

    public List<Message> list(StructureId structure, MessageList list, int most) {
        return lists.read(structure, list, most, clock.instant());
    }

    /** How many wait in each list where something is to be done. */
    public Map<MessageList, Integer> counts(StructureId structure) {
        return lists.counts(structure, clock.instant());
    }

    /** How many stand in this list. */
    public int count(StructureId structure, MessageList list) {
        return lists.count(structure, list, clock.instant());
    }

    public Optional<Message> find(StructureId structure, MessageId message) {
        return outbox.find(structure, message);
    }

    public List<Proof> proofs(StructureId structure, MessageId message) {
        return proofs.of(structure, message);
    }

    /** Stops one message that waits; false when it was too late. */
    public boolean stop(StructureId structure, MessageId message, AccountId by) {
        return noted(
                structure,
                message,
                outbox.move(structure, message, MessageStatus.QUEUED, MessageStatus.CANCELLED, clock.instant()),
                Proof.Event.CANCELLED,
                by);
    }

    /** Tries a failed e-mail again from the start. */
    public boolean retry(StructureId structure, MessageId message, AccountId by) {
        return noted(
                structure,
                message,
                outbox.requeue(structure, message, MessageStatus.FAILED, clock.instant()),
                Proof.Event.RETRIED,
                by);
    }

    /** Replaces a failed e-mail by a letter, when the plan it was written for allowed one. */
    public boolean printInstead(StructureId structure, MessageId message, AccountId by) {
        var sheet = outbox.paper(structure, message);
        if (sheet.isEmpty() || !outbox.requeue(structure, message, MessageStatus.FAILED, clock.instant())) {
            return false;
        }
        outbox.turnToPaper(structure, message, sheet.get());
        return noted(structure, message, true, Proof.Event.TO_PAPER, by);
    }

    /** The person was called: the failure leaves the list of those to call. */
    public boolean followUp(StructureId structure, MessageId message, AccountId by) {
        return noted(
                structure, message, outbox.followUp(structure, message, clock.instant()), Proof.Event.FOLLOWED_UP, by);
    }

    /** Prints letters of the queue as one file; empty when none of them waited any more. */
    public Optional<UUID> print(StructureId structure, Collection<MessageId> messages, AccountId by) {
        return printing.print(structure, messages, by);
    }

    /** Prints letters again, as duplicates. */
    public Optional<UUID> reprint(StructureId structure, Collection<MessageId> messages, AccountId by) {
        return printing.reprint(structure, messages, by);
    }

    /** Puts the letters of a run that never came out back in the queue; gives how many. */
    public int unprint(StructureId structure, UUID run, AccountId by) {
        return printing.unprint(structure, run, by);
    }

    public Optional<PrintRun> run(StructureId structure, UUID run) {
        return runs.find(structure, run);
    }

    /** The file of a run; false, and nothing written, when there is no such run. */
    public boolean writeRun(StructureId structure, UUID run, OutputStream out) {
        return printing.write(structure, run, out);
    }

    /** One letter marked « aperçu »; false, and nothing written, when the message has none. */
    public boolean writePreview(StructureId structure, MessageId message, OutputStream out) {
        return printing.preview(structure, message, out);
    }

    private boolean noted(StructureId structure, MessageId message, boolean done, Proof.Event event, AccountId by) {
        if (done) {
            proofs.add(structure, message, clock.instant(), event, by.value(), "");
            trace.note(Trace.Action.UPDATE, structure, "message", message.value());
        }
        return done;
    }
}
