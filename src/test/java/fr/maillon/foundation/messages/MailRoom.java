package fr.maillon.foundation.messages;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.Settled;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.StructureKind;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.testing.Morning;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A real structure of a test's own, a real SMTP server on loopback, and couriers whose clock the test moves. */
public final class MailRoom implements AutoCloseable {
    /** Far ahead: the couriers of the product itself find nothing due here, and leave it to those of the test. */
    static final Instant MORNING = Instant.parse("2037-11-16T09:00:00Z");

    private final ApplicationContext context;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final StructureId structure;
    private final String from;
    private final int port;
    private Instant now = MORNING;

    private MailRoom(ApplicationContext context, StructureId structure, String from) {
        this.context = context;
        this.structure = structure;
        this.from = from;
        server.start();
        port = server.getSmtp().getPort();
    }

    static MailRoom open(ApplicationContext context) {
        var room = new MailRoom(context, StructureId.next(), "");
        room.within(() -> {
            context.getBean(Structures.class)
                    .add(new Structure(
                            room.structure,
                            "Maison des Tilleuls",
                            StructureKind.CABINET,
                            false,
                            "+33472111111",
                            "secretariat@tilleuls.example",
                            List.of("4 place de l'Église", "69003 Lyon")));
            return true;
        });
        return room;
    }

    /** For a structure that is there: no longer a fictive one, it writes from this mailbox. */
    public static MailRoom of(ApplicationContext context, StructureId structure, String from) {
        var room = new MailRoom(context, structure, from);
        room.within(() -> context.getBean(JdbcClient.class)
                .sql("update structure.structure set fictive = false where structure_id = :structure")
                .param("structure", structure.value())
                .update());
        return room;
    }

    StructureId structure() {
        return structure;
    }

    Instant now() {
        return now;
    }

    /** The hour of everybody else: for what goes through the doors of the product. */
    void today() {
        now = Morning.now();
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Someone who asks for messages now. */
    Asking asking() {
        var sql = context.getBean(JdbcClient.class);
        return new Asking(
                context.getBean(Appointments.class),
                context.getBean(Outbox.class),
                context.getBean(Proofs.class),
                new Senders(sql, context.getBean(Structures.class), context.getBean(Settled.class), settings()),
                context.getBean(Operators.class),
                context.getBean(Wordings.class),
                settings(),
                clock());
    }

    ComposeOutcome confirm(AppointmentNotice notice, ContactPlan plan) {
        return within(() -> asking().confirm(notice, plan));
    }

    Courier courier() {
        return courier(new SmtpTransport(settings()));
    }

    Courier courier(MailTransport transport) {
        return courier(transport, context.getBean(Operators.class));
    }

    /** With this operator for text messages. */
    Courier texting(SmsTransport operator) {
        var plugged = new StaticListableBeanFactory(Map.of("operator", operator));
        return courier(transport(), new Operators(plugged.getBeanProvider(SmsTransport.class)));
    }

    private Courier courier(MailTransport transport, Operators operators) {
        return new Courier(
                context.getBean(MailQueue.class),
                new Senders(
                        context.getBean(JdbcClient.class),
                        context.getBean(Structures.class),
                        context.getBean(Settled.class),
                        settings()),
                context.getBean(Proofs.class),
                transport,
                operators,
                context.getBean(TransactionTemplate.class),
                context,
                context.getBean(Trace.class),
                clock());
    }

    int deliver() {
        return courier().deliver(structure);
    }

    /** Carries out what is due at this moment; gives how many messages left. */
    public int deliverAt(Instant moment) {
        now = moment;
        return deliver();
    }

    SmtpTransport transport() {
        return new SmtpTransport(settings());
    }

    void closeServer() {
        server.stop();
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    List<String> receivedIds() {
        return received().stream().map(MailRoom::id).toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    Message find(MessageId id) {
        return within(() -> context.getBean(Messages.class).find(structure, id).orElseThrow());
    }

    List<Proof.Event> story(MessageId id) {
        return within(() -> context.getBean(Messages.class).proofs(structure, id).stream()
                .map(Proof::event)
                .toList());
    }

    <T> T within(Supplier<T> work) {
        return within(structure, work);
    }

    <T> T within(StructureId seen, Supplier<T> work) {
        return Tenancy.<T, RuntimeException>within(
                Set.of(seen.value()),
                () -> context.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }

    @Override
    public void close() {
        server.stop();
    }

    private MailSettings settings() {
        return new MailSettings("127.0.0.1", port, "", "", false, from, Duration.ofMinutes(1));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
