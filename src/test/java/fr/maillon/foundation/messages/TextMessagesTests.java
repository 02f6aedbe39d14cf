package fr.maillon.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.messages.ComposeOutcome.Queued;
import fr.maillon.foundation.messages.ComposeOutcome.Silent;
import fr.maillon.testing.House;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class TextMessagesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Messages messages;

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
    void withoutAnOperatorAReminderWaitsWithItsWordsAmongThoseToCall() {
        var id = reminder();

        assertThat(room.deliver()).isZero();

        var failed = room.find(id);
        assertThat(failed.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(failed.failure()).isEqualTo(Failure.NO_OPERATOR);
        assertThat(failed.body()).contains("14");
        assertThat(toCall()).containsExactly(id);
    }

    @Test
    void withoutAnOperatorNobodyIsCalledToConfirmWhatWasJustSaid() {
        var notice = Notices.notice(room.structure());

        assertThat(room.confirm(notice, Notices.plan(notice, Notices.mobile(notice))))
                .isInstanceOf(Silent.class);
    }

    @Test
    void anOperatorIsGivenTheTextOnce() {
        var id = reminder();
        var given = new ArrayList<ShortMessage>();
        var courier = room.texting(text -> {
            given.add(text);
            return new MailTransport.Delivery.Accepted();
        });

        assertThat(courier.deliver(room.structure())).isEqualTo(1);
        assertThat(courier.deliver(room.structure())).isZero();

        var sent = room.find(id);
        assertThat(given).containsExactly(new ShortMessage(id.value().toString(), "+33639980001", sent.body()));
        assertThat(sent.status()).isEqualTo(MessageStatus.SENT);
        assertThat(room.story(id)).containsExactly(Proof.Event.QUEUED, Proof.Event.SENT);
        assertThat(toCall()).isEmpty();
    }

    @Test
    void anOperatorThatIsAwayIsTriedAgain() {
        var id = reminder();
        room.texting(text -> new MailTransport.Delivery.Refused(Failure.SERVER_UNREACHABLE, false))
                .deliver(room.structure());
        assertThat(room.find(id).status()).isEqualTo(MessageStatus.QUEUED);
        room.later(Duration.ofMinutes(5));

        room.texting(text -> new MailTransport.Delivery.Accepted()).deliver(room.structure());

        assertThat(room.story(id)).containsExactly(Proof.Event.QUEUED, Proof.Event.REFUSED, Proof.Event.SENT);
    }

    /** By telephone two days before, its grace over; so far ahead that no courier of the house comes first. */
    private MessageId reminder() {
        room.later(Duration.ofDays(36_500));
        var notice = Notices.notice(room.structure());
        var plan = Notices.plan(notice, Notices.mobile(notice));
        var queued = (Queued) room.within(() -> room.asking().remind(notice, plan, Step.TWO_DAYS_BEFORE));
        room.later(Duration.ofMinutes(1));
        return queued.message();
    }

    private List<MessageId> toCall() {
        return room.within(() -> messages.list(room.structure(), MessageList.TO_CALL, 10).stream()
                .map(Message::id)
                .toList());
    }
}
