package fr.maillon.foundation.messages;

import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.messages.MailTransport.Delivery;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.trouble.Chore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries e-mails and text messages out, one at a time: claimed in one transaction, sent outside any, settled in another. Several instances
 * share the work. What dies between sending and settling is sent once more under the same Message-ID.
 */
@Component
class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** How long to wait after each refused try; after the last, someone calls. */
    private static final List<Duration> PATIENCE = List.of(Duration.ofMinutes(5), Duration.ofMinutes(30));

    private final MailQueue queue;
    private final Senders senders;
    private final Proofs proofs;
    private final MailTransport smtp;
    private final MailTransport simulated = new SimulatedTransport();
    private final Operators operators;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Trace trace;
    private final Clock clock;

    Courier(
            MailQueue queue,
            Senders senders,
            Proofs proofs,
            MailTransport smtp,
            Operators operators,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Trace trace,
            Clock clock) {
        this.queue = queue;
        this.senders = senders;
        this.proofs = proofs;
        this.smtp = smtp;
        this.operators = operators;
        this.transaction = transaction;
        this.events = events;
        this.trace = trace;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT3S")
    void deliverEverything() {
        Chore.done(
                LOG,
                "looking for messages",
                () -> structuresWithMail()
                        .forEach(structure -> Chore.done(LOG, "sending messages", () -> deliver(structure))));
    }

    /** Sends what is due in one structure; gives how many messages left. */
    int deliver(StructureId structure) {
        var sender = within(structure, () -> senders.of(structure));
        giveUpInterrupted(structure);
        var from = sender.mailbox();
        int left =
                drain(structure, Channel.SMS, sender, it -> operators.of(sender).deliver(ShortMessage.of(it)));
        return from == null || !senders.canEmail(sender)
                ? left
                : left + drain(structure, Channel.EMAIL, sender, it -> mailed(it, sender, from));
    }

    private int drain(StructureId structure, Channel channel, Sender sender, Function<Message, Delivery> way) {
        int left = 0;
        for (var next = claim(structure, channel); next.isPresent(); next = claim(structure, channel)) {
            if (settle(next.get(), sender, way.apply(next.get()))) {
                left++;
            }
        }
        return left;
    }

    private Delivery mailed(Message it, Sender sender, EmailAddress from) {
        return (sender.fictive() ? simulated : smtp).deliver(Mail.of(it, sender, from, clock.instant()));
    }

    private List<StructureId> structuresWithMail() {
        return Objects.requireNonNull(transaction.execute(status -> queue.structuresWithMail(clock.instant())));
    }

    private Optional<Message> claim(StructureId structure, Channel channel) {
        return within(structure, () -> queue.claim(structure, channel, clock.instant()));
    }

    private boolean settle(Message message, Sender sender, Delivery delivery) {
        return within(message.structure(), () -> switch (delivery) {
            case Delivery.Accepted accepted -> sent(message, sender);
            case Delivery.Refused refused -> refused(message, refused);
        });
    }

    private boolean sent(Message it, Sender sender) {
        var now = clock.instant();
        if (!queue.sent(it, now)) {
            return false;
        }
        var event = sender.fictive() ? Proof.Event.SIMULATED : Proof.Event.SENT;
        proofs.add(it.structure(), it.id(), now, event, null, reference(it, sender));
        trace.note(Trace.Action.SEND, it.structure(), "message", it.id().value(), it.patient());
        events.publishEvent(new MessageSent(it.structure(), it.id(), it.appointment(), it.channel()));
        return true;
    }

    /** What the mail server or the operator writes in its own journal. */
    private static String reference(Message it, Sender sender) {
        var from = sender.mailbox();
        return it.channel() == Channel.EMAIL && from != null
                ? Mail.messageId(it, from)
                : it.id().value().toString();
    }

    private boolean refused(Message it, Delivery.Refused refused) {
        if (refused.lasting() || it.attempts() > PATIENCE.size()) {
            giveUp(it, refused.failure());
        } else {
            var now = clock.instant();
            proofs.add(
                    it.structure(),
                    it.id(),
                    now,
                    Proof.Event.REFUSED,
                    null,
                    refused.failure().name());
            queue.tryAgain(it, now.plus(PATIENCE.get(it.attempts() - 1)));
        }
        return false;
    }

    private void giveUpInterrupted(StructureId structure) {
        within(structure, () -> {
            queue.interrupted(structure, clock.instant()).forEach(it -> giveUp(it, Failure.UNCERTAIN));
            return true;
        });
    }

    private void giveUp(Message it, Failure failure) {
        if (queue.giveUp(it, failure)) {
            proofs.add(it.structure(), it.id(), clock.instant(), Proof.Event.FAILED, null, failure.name());
            events.publishEvent(new MessageFailed(it.structure(), it.id(), it.appointment(), failure));
        }
    }

    private <T> T within(StructureId structure, Supplier<T> work) {
        return Tenancy.<T, RuntimeException>within(
                Set.of(structure.value()), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
