package fr.maillon.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.messages.ComposeOutcome.Queued;
import fr.maillon.foundation.messages.MailTransport.Delivery;
import fr.maillon.testing.House;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class CourierTests {
    @Autowired
    ApplicationContext context;

    MailRoom room;

    @BeforeEach
    void open() {
        room = MailRoom.open(context);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void anEmailLeavesAfterItsGraceInTheNeutralNameOfTheStructure() throws Exception {
        var id = queued();
        assertThat(room.deliver()).isZero();
        room.later(Duration.ofMinutes(1));

        assertThat(room.deliver()).isEqualTo(1);

        var received = room.received().getFirst();
        var from = (InternetAddress) received.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Maison des Tilleuls");
        assertThat(from.getAddress()).isEqualTo("secretariat@tilleuls.example");
        assertThat(received.getSubject()).isEqualTo(room.find(id).subject());
        assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(room.find(id).body());
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(room.receivedIds()).containsExactly("<" + id + "@tilleuls.example>");
        assertThat(room.find(id).status()).isEqualTo(MessageStatus.SENT);
        assertThat(room.story(id)).containsExactly(Proof.Event.QUEUED, Proof.Event.SENT);
        assertThat(room.deliver()).isZero();
    }

    @Test
    void aServerThatIsAwayIsTriedThreeTimesThenSomeoneCalls() {
        var id = queued();
        room.later(Duration.ofMinutes(1));
        room.closeServer();
        for (var wait : List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofDays(1))) {
            assertThat(room.find(id).status()).isEqualTo(MessageStatus.QUEUED);
            room.deliver();
            room.deliver();
            room.later(wait);
        }

        assertThat(room.find(id).status()).isEqualTo(MessageStatus.FAILED);
        assertThat(room.find(id).failure()).isEqualTo(Failure.SERVER_UNREACHABLE);
        assertThat(room.find(id).attempts()).isEqualTo(3);
        assertThat(room.story(id))
                .containsExactly(Proof.Event.QUEUED, Proof.Event.REFUSED, Proof.Event.REFUSED, Proof.Event.FAILED);
    }

    @Test
    void aMailboxThatDoesNotExistIsNotTriedAgain() {
        var id = queued();
        room.later(Duration.ofMinutes(1));
        try (var server = new RefusingServer("550 no such mailbox")) {
            room.courier(server.transport()).deliver(room.structure());
        }

        assertThat(room.find(id).status()).isEqualTo(MessageStatus.FAILED);
        assertThat(room.find(id).failure()).isEqualTo(Failure.MAILBOX_REFUSED);
    }

    @Test
    void aServerThatAsksForPatienceIsTriedAgain() {
        var id = queued();
        room.later(Duration.ofMinutes(1));
        try (var server = new RefusingServer("450 come back later")) {
            room.courier(server.transport()).deliver(room.structure());
        }
        room.later(Duration.ofMinutes(5));

        assertThat(room.deliver()).isEqualTo(1);
        assertThat(room.story(id)).containsExactly(Proof.Event.QUEUED, Proof.Event.REFUSED, Proof.Event.SENT);
    }

    @Test
    void aWorkerThatDiesAfterSendingCausesOneCopyUnderTheSameMessageId() {
        var id = queued();
        room.later(Duration.ofMinutes(1));
        var smtp = room.transport();
        var dying = room.courier(mail -> {
            smtp.deliver(mail);
            throw new IllegalStateException("the machine stops here");
        });
        assertThatThrownBy(() -> dying.deliver(room.structure())).hasMessage("the machine stops here");
        assertThat(room.deliver()).as("someone else still holds it").isZero();
        room.later(MailQueue.LEASE.plusSeconds(1));

        assertThat(room.deliver()).isEqualTo(1);

        assertThat(room.receivedIds())
                .containsExactly("<" + id + "@tilleuls.example>", "<" + id + "@tilleuls.example>");
        assertThat(room.story(id)).containsExactly(Proof.Event.QUEUED, Proof.Event.SENT);
    }

    @Test
    void aWorkerThatDiesThreeTimesLeavesTheDoubtToAPerson() {
        var id = queued();
        room.later(Duration.ofMinutes(1));
        var dying = room.courier(mail -> {
            throw new IllegalStateException("the machine stops here");
        });
        for (int death = 0; death < 3; death++) {
            assertThatThrownBy(() -> dying.deliver(room.structure())).hasMessage("the machine stops here");
            room.later(MailQueue.LEASE.plusSeconds(1));
        }
        room.deliver();

        assertThat(room.find(id).failure()).isEqualTo(Failure.UNCERTAIN);
    }

    @Test
    void fiftyWorkersSendEachMessageOnce() throws Exception {
        IntStream.range(0, 200).forEach(n -> queued());
        room.later(Duration.ofMinutes(1));
        var left = new AtomicInteger();
        try (var workers = Executors.newFixedThreadPool(50)) {
            for (int worker = 0; worker < 50; worker++) {
                workers.execute(() -> left.addAndGet(room.deliver()));
            }
        }

        assertThat(left).hasValue(200);
        assertThat(room.receivedIds()).hasSize(200);
        assertThat(new HashSet<>(room.receivedIds())).hasSize(200);
    }

    @Test
    void aMessageStoppedWhileItLeavesIsToldAsItWas() {
        var notice = Notices.notice(room.structure());
        var id = queued(notice);
        room.later(Duration.ofMinutes(1));
        var smtp = room.transport();
        room.courier(mail -> {
                    room.within(() -> room.asking().close(room.structure(), notice.appointment(), 1));
                    return smtp.deliver(mail);
                })
                .deliver(room.structure());

        assertThat(room.find(id).status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void nothingLeavesForSomeoneWhoDiedEvenIfARowWaits() {
        var notice = Notices.notice(room.structure());
        queued(notice);
        room.later(Duration.ofMinutes(1));
        room.within(() -> {
            context.getBean(Appointments.class).silence(room.structure(), notice.patient(), room.now());
            return true;
        });

        assertThat(room.deliver()).isZero();
    }

    @Test
    void aRefusedTryOfAStoppedMessageStaysStopped() {
        var notice = Notices.notice(room.structure());
        var id = queued(notice);
        room.later(Duration.ofMinutes(1));
        room.courier(mail -> {
                    room.within(() -> room.asking().close(room.structure(), notice.appointment(), 1));
                    return new Delivery.Refused(Failure.SERVER_UNREACHABLE, true);
                })
                .deliver(room.structure());

        assertThat(room.find(id).status()).isEqualTo(MessageStatus.CANCELLED);
    }

    private MessageId queued() {
        return queued(Notices.notice(room.structure()));
    }

    private MessageId queued(AppointmentNotice notice) {
        var address = "p" + UUID.randomUUID() + "@example.org";
        return ((Queued) room.confirm(notice, Notices.plan(notice, Notices.email(notice, address)))).message();
    }
}
