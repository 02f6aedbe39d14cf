package fr.maillon.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.messages.ComposeOutcome.AlreadyThere;
import fr.maillon.foundation.messages.ComposeOutcome.Overtaken;
import fr.maillon.foundation.messages.ComposeOutcome.Queued;
import fr.maillon.foundation.messages.ComposeOutcome.Silent;
import fr.maillon.testing.House;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A confirmation that could not leave, once the person can be reached otherwise. */
@House
class NewAddressTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Messages messages;

    private MailRoom room;
    private AppointmentNotice notice;
    private ContactPlan formerly;
    private ContactPlan now;

    @BeforeEach
    void someoneWhoseAddressIsCorrected() {
        room = MailRoom.open(context);
        notice = Notices.notice(room.structure());
        formerly = Notices.plan(notice, Notices.email(notice, "fausse@example.org"));
        now = Notices.plan(notice, Notices.email(notice, "juste@example.org"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatTheFormerAddressRefusedLeavesForTheNewOne() {
        var message = ((Queued) room.confirm(notice, formerly)).message();
        room.later(Duration.ofMinutes(1));
        try (var server = new RefusingServer("550 no such mailbox")) {
            room.courier(server.transport()).deliver(room.structure());
        }
        assertThat(room.find(message).status()).isEqualTo(MessageStatus.FAILED);
        assertThat(again(formerly)).as("the same address").isEqualTo(new AlreadyThere(message));

        assertThat(again(now)).isInstanceOf(Queued.class);
        room.later(Duration.ofMinutes(1));
        assertThat(room.deliver()).isEqualTo(1);

        assertThat(room.find(message).destination()).isEqualTo("juste@example.org");
        assertThat(room.story(message))
                .containsExactly(Proof.Event.QUEUED, Proof.Event.FAILED, Proof.Event.QUEUED, Proof.Event.SENT);
        assertThat(again(formerly)).as("it left").isEqualTo(new AlreadyThere(message));
    }

    @Test
    void whatTheNewAddressStoppedIsQueuedForIt() {
        var message = ((Queued) room.confirm(notice, formerly)).message();
        room.within(() -> room.asking().respect(room.structure(), now));
        assertThat(room.find(message).status()).isEqualTo(MessageStatus.CANCELLED);

        assertThat(again(now)).isInstanceOf(Queued.class);

        assertThat(room.find(message).status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(room.find(message).destination()).isEqualTo("juste@example.org");
    }

    @Test
    void whatWaitsOnPaperForWantOfAnAddressLeavesByIt() {
        var message = ((Queued) room.confirm(notice, Notices.plan(notice, Notices.post(notice)))).message();

        assertThat(again(now)).isInstanceOf(Queued.class);

        assertThat(room.find(message).channel()).isEqualTo(Channel.EMAIL);
    }

    @Test
    void whoeverHadNoAddressIsToldOnceThereIsOne() {
        assertThat(room.confirm(notice, Notices.plan(notice))).isInstanceOf(Silent.class);

        assertThat(again(now)).isInstanceOf(Queued.class);
    }

    @Test
    void whatAPersonStoppedStaysSo() {
        var message = ((Queued) room.confirm(notice, formerly)).message();
        room.within(() -> messages.stop(room.structure(), message, AccountId.next()));

        assertThat(again(now)).isEqualTo(new AlreadyThere(message));
        assertThat(room.find(message).status()).isEqualTo(MessageStatus.CANCELLED);
    }

    @Test
    void whatNobodyWasAskedToTellIsNotTold() {
        assertThat(again(now)).isEqualTo(new Overtaken());
    }

    private ComposeOutcome again(ContactPlan plan) {
        return room.within(() -> room.asking().confirmAgain(notice, plan));
    }
}
