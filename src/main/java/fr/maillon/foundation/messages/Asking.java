package fr.maillon.foundation.messages;

import fr.maillon.foundation.messages.ComposeOutcome.Reason;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** From what others ask to a message that is kept: who may be told, in which words, once. */
@Component
class Asking {
    /** Of the versions of an appointment: nothing was told below it. */
    private static final int FIRST = 1;

    private final Appointments appointments;
    private final Outbox outbox;
    private final Proofs proofs;
    private final Senders senders;
    private final Operators operators;
    private final Wordings wordings;
    private final MailSettings settings;
    private final Clock clock;

    Asking(
            Appointments appointments,
            Outbox outbox,
            Proofs proofs,
            Senders senders,
            Operators operators,
            Wordings wordings,
            MailSettings settings,
            Clock clock) {
        this.appointments = appointments;
        this.outbox = outbox;
        this.proofs = proofs;
        this.senders = senders;
        this.operators = operators;
        this.wordings = wordings;
        this.settings = settings;
        this.clock = clock;
    }

    ComposeOutcome confirm(AppointmentNotice notice, ContactPlan plan) {
        if (!heard(notice, plan, false)) {
            return new ComposeOutcome.Overtaken();
        }
        return queue(Step.CONFIRMATION, toldOn(notice), notice, plan);
    }

    /** Only for an appointment that was told of before, or should have been. */
    ComposeOutcome confirmAgain(AppointmentNotice notice, ContactPlan plan) {
        return appointments.known(notice.structure(), notice.appointment())
                ? confirm(notice, plan)
                : new ComposeOutcome.Overtaken();
    }

    ComposeOutcome remind(AppointmentNotice notice, ContactPlan plan, Step step) {
        if (!heard(notice, plan, false)) {
            return new ComposeOutcome.Overtaken();
        }
        return queue(step, Occasion.REMINDER, notice, plan);
    }

    ComposeOutcome announceCancellation(AppointmentNotice notice, ContactPlan plan) {
        if (!heard(notice, plan, true)) {
            return new ComposeOutcome.Overtaken();
        }
        return queue(Step.CANCELLATION, Occasion.CANCELLATION, notice, plan);
    }

    /** Stops what waits; a message asked for later at this version, or below it, is not kept either. */
    int close(StructureId structure, UUID appointment, int version) {
        appointments.hear(structure, appointment, version, true, null);
        return stopped(structure, outbox.stopBelow(structure, appointment, version + 1, clock.instant()));
    }

    int silence(StructureId structure, UUID patient) {
        appointments.silence(structure, patient, clock.instant());
        return stopped(structure, outbox.stopForPatient(structure, patient, clock.instant()));
    }

    /** Stops what the plan no longer allows. */
    int respect(StructureId structure, ContactPlan plan) {
        var now = clock.instant();
        var stopped = outbox.waiting(structure, plan.patient()).stream()
                .filter(message -> !ChosenWay.stillAllows(plan, message))
                .map(Outbox.Waiting::id)
                .filter(id -> outbox.move(structure, id, MessageStatus.QUEUED, MessageStatus.CANCELLED, now))
                .toList();
        return stopped(structure, stopped);
    }

    Preview preview(AppointmentNotice notice, ContactPlan plan) {
        var sender = senders.of(notice.structure());
        var chosen = chosen(notice, plan, Step.CONFIRMATION, sender);
        if (chosen.isEmpty()) {
            return new Preview.Silent(why(notice, plan));
        }
        var words = composer(toldOn(notice), notice, sender).compose(notice, chosen.get());
        return new Preview.Shown(
                words.channel(), chosen.get().way().destination().written(), words.subject(), words.body());
    }

    private Occasion toldOn(AppointmentNotice notice) {
        return notice.version() > FIRST && outbox.toldBefore(notice, clock.instant())
                ? Occasion.CHANGE
                : Occasion.CONFIRMATION;
    }

    private boolean heard(AppointmentNotice notice, ContactPlan plan, boolean closed) {
        if (!notice.patient().equals(plan.patient())) {
            throw new IllegalArgumentException("the notice and the plan are not about the same person");
        }
        boolean current =
                appointments.hear(notice.structure(), notice.appointment(), notice.version(), closed, notice.patient());
        int below = closed ? notice.version() + 1 : notice.version();
        if (current && below > FIRST) {
            stopped(
                    notice.structure(),
                    outbox.stopBelow(notice.structure(), notice.appointment(), below, clock.instant()));
        }
        return current;
    }

    private ComposeOutcome queue(Step step, Occasion occasion, AppointmentNotice notice, ContactPlan plan) {
        var sender = senders.of(notice.structure());
        var chosen = chosen(notice, plan, step, sender);
        if (chosen.isEmpty()) {
            return new ComposeOutcome.Silent(why(notice, plan));
        }
        var words = composer(occasion, notice, sender).compose(notice, chosen.get());
        var due = soon(words.channel());
        var draft = new Draft(MessageId.next(), step, notice, chosen.get(), words, clock.instant(), due);
        var kept = outbox.add(draft) ? Optional.of(draft.id()) : outbox.redirect(draft);
        if (kept.isEmpty()) {
            return new ComposeOutcome.AlreadyThere(outbox.serving(notice, step));
        }
        proofs.add(notice.structure(), List.of(kept.get()), clock.instant(), Proof.Event.QUEUED, null);
        return new ComposeOutcome.Queued(kept.get(), words.channel(), due);
    }

    private Optional<ChosenWay> chosen(AppointmentNotice notice, ContactPlan plan, Step step, Sender sender) {
        return appointments.silenced(notice.structure(), notice.patient())
                ? Optional.empty()
                : ChosenWay.in(plan, step, new Means(senders.canEmail(sender), operators.works(sender)));
    }

    private Composer composer(Occasion occasion, AppointmentNotice notice, Sender sender) {
        return new Composer(
                occasion,
                wordings.of(notice.structure(), occasion),
                sender,
                clock.instant().atZone(notice.zone()).toLocalDate());
    }

    private Reason why(AppointmentNotice notice, ContactPlan plan) {
        if (plan.situation() == Situation.DECEASED || appointments.silenced(notice.structure(), notice.patient())) {
            return Reason.DECEASED;
        }
        return plan.situation() == Situation.OPPOSED ? Reason.OPPOSED : Reason.NO_ALLOWED_WAY;
    }

    /** An e-mail waits for its grace; a letter can be taken out of the queue until it is printed. */
    private Instant soon(Channel channel) {
        var now = clock.instant();
        return channel == Channel.PAPER ? now : now.plus(settings.grace());
    }

    private int stopped(StructureId structure, List<MessageId> messages) {
        proofs.add(structure, messages, clock.instant(), Proof.Event.CANCELLED, null);
        return messages.size();
    }
}
