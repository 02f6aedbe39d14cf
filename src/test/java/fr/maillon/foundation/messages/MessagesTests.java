package fr.maillon.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.messages.ComposeOutcome.AlreadyThere;
import fr.maillon.foundation.messages.ComposeOutcome.Overtaken;
import fr.maillon.foundation.messages.ComposeOutcome.Queued;
import fr.maillon.foundation.messages.ComposeOutcome.Reason;
import fr.maillon.foundation.messages.ComposeOutcome.Silent;
import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.testing.House;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class MessagesTests {
    private static final AccountId SECRETARY = AccountId.next();

    @Autowired
    ApplicationContext context;

    @Autowired
    Messages messages;

    MailRoom room;
    StructureId structure;

    @BeforeEach
    void open() {
        room = MailRoom.open(context);
        structure = room.structure();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void askingTwiceSendsOnce() {
        var notice = Notices.notice(structure);
        var plan = Notices.plan(notice, Notices.email(notice, "a@example.org"));

        var first = (Queued) room.confirm(notice, plan);
        var second = room.confirm(notice, plan);

        assertThat(second).isEqualTo(new AlreadyThere(first.message()));
    }

    @Test
    void fiftyAskersOfOneConfirmationMakeOneMessage() throws Exception {
        var notice = Notices.notice(structure);
        var plan = Notices.plan(notice, Notices.email(notice, "a@example.org"));
        Callable<ComposeOutcome> ask = () -> room.confirm(notice, plan);

        try (var askers = Executors.newFixedThreadPool(50)) {
            var answers =
                    askers.invokeAll(IntStream.range(0, 50).mapToObj(n -> ask).toList());
            var queued = answers.stream()
                    .filter(answer -> answer.resultNow() instanceof Queued)
                    .count();
            assertThat(queued).isEqualTo(1);
        }
    }

    @Test
    void aMovedAppointmentStopsWhatWaitedAndTellsTheChangeOnlyToWhoWasTold() {
        var patient = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        var first = confirmed(Notices.notice(structure, appointment, patient, 1));
        var second = confirmed(Notices.notice(structure, appointment, patient, 2));
        assertThat(room.find(first).status()).isEqualTo(MessageStatus.CANCELLED);
        assertThat(room.find(second).subject()).startsWith("Rendez-vous");
        room.later(Duration.ofMinutes(1));
        room.deliver();

        var third = confirmed(Notices.notice(structure, appointment, patient, 3));

        assertThat(room.find(third).subject()).startsWith("Changement");
    }

    @Test
    void anOldNoticeThatArrivesLateIsNotSent() {
        var patient = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        confirmed(Notices.notice(structure, appointment, patient, 2));
        var late = Notices.notice(structure, appointment, patient, 1);

        assertThat(room.confirm(late, byEmail(late))).isEqualTo(new Overtaken());
    }

    @Test
    void aCancelledAppointmentIsNeitherConfirmedNorRecalled() {
        var notice = Notices.notice(structure);
        var waiting = confirmed(notice);
        var reminder = (Queued) remind(notice, Step.SEVEN_DAYS_BEFORE);

        var stopped = room.within(() -> room.asking().close(structure, notice.appointment(), 1));

        assertThat(stopped).isEqualTo(2);
        assertThat(room.find(waiting).status()).isEqualTo(MessageStatus.CANCELLED);
        assertThat(room.find(reminder.message()).status()).isEqualTo(MessageStatus.CANCELLED);
        assertThat(room.confirm(notice, byEmail(notice))).isEqualTo(new Overtaken());
        assertThat(remind(notice, Step.TWO_DAYS_BEFORE)).isEqualTo(new Overtaken());
    }

    @Test
    void theCancellationIsTold() {
        var notice = Notices.notice(structure);
        var waiting = confirmed(notice);

        var told = (Queued) room.within(() -> room.asking().announceCancellation(notice, byEmail(notice)));

        assertThat(room.find(waiting).status()).isEqualTo(MessageStatus.CANCELLED);
        assertThat(room.find(told.message()).body()).contains("est annulé", "04\u00a072");
    }

    @Test
    void deathSilencesEverythingNowAndLater() {
        var notice = Notices.notice(structure);
        var waiting = confirmed(notice);

        assertThat(room.within(() -> messages.silence(structure, notice.patient())))
                .isEqualTo(1);

        assertThat(room.find(waiting).status()).isEqualTo(MessageStatus.CANCELLED);
        var other = Notices.notice(structure, UUID.randomUUID(), notice.patient(), 1);
        assertThat(room.confirm(other, byEmail(other))).isEqualTo(new Silent(Reason.DECEASED));
        room.within(() -> {
            messages.endSilence(structure, notice.patient());
            return true;
        });
        assertThat(room.confirm(other, byEmail(other))).isInstanceOf(Queued.class);
    }

    @Test
    void wishesThatBecomeStricterStopWhatWaits() {
        var notice = Notices.notice(structure);
        var waiting = confirmed(notice);
        var discreet = new ContactPlan(
                notice.patient(),
                Situation.ADULT,
                true,
                List.of(Notices.email(Holder.PERSON, notice.patient(), "a@example.org", true)));

        assertThat(room.within(() -> messages.respect(structure, byEmail(notice))))
                .isZero();
        assertThat(room.within(() -> messages.respect(structure, discreet))).isEqualTo(1);

        assertThat(room.find(waiting).status()).isEqualTo(MessageStatus.CANCELLED);
    }

    @Test
    void whoMayNotBeWrittenToIsNot() {
        var notice = Notices.notice(structure);
        var parent = Notices.email(Holder.REPRESENTATIVE, UUID.randomUUID(), "parent@example.org", false);
        var secret = new ContactPlan(notice.patient(), Situation.MINOR_IN_SECRET, false, List.of(parent));
        var opposed = new ContactPlan(notice.patient(), Situation.OPPOSED, false, List.of(parent));

        assertThat(room.confirm(notice, secret)).isEqualTo(new Silent(Reason.NO_ALLOWED_WAY));
        assertThat(room.confirm(notice, opposed)).isEqualTo(new Silent(Reason.OPPOSED));
    }

    @Test
    void aPlanAboutSomeoneElseIsABug() {
        var notice = Notices.notice(structure);
        var plan = new ContactPlan(UUID.randomUUID(), Situation.ADULT, false, List.of());
        assertThatThrownBy(() -> room.confirm(notice, plan)).hasMessageContaining("not about the same person");
    }

    @Test
    void thePreviewIsWhatIsThenKept() {
        var notice = Notices.notice(structure);
        var shown = (Preview.Shown) room.within(() -> room.asking().preview(notice, byEmail(notice)));

        var kept = room.find(confirmed(notice));

        assertThat(List.of(shown.to(), shown.subject(), shown.body()))
                .containsExactly(kept.destination(), kept.subject(), kept.body());
    }

    @Test
    void anotherStructureSeesNothing() {
        var id = confirmed(Notices.notice(structure));
        try (var other = MailRoom.open(context)) {
            var seen = other.within(() -> messages.find(structure, id));
            var listed = other.within(() -> messages.list(structure, MessageList.TO_SEND, 100));
            var stopped = other.within(() -> messages.stop(structure, id, SECRETARY));

            assertThat(seen).isEmpty();
            assertThat(listed).isEmpty();
            assertThat(stopped).isFalse();
        }
        assertThat(room.find(id).status()).isEqualTo(MessageStatus.QUEUED);
    }

    @Test
    void aFailedEmailBecomesALetter() {
        var notice = Notices.notice(structure);
        var plan = Notices.plan(notice, Notices.email(notice, "a@example.org"), Notices.post(notice));
        var id = ((Queued) room.confirm(notice, plan)).message();
        room.later(Duration.ofMinutes(1));
        room.courier(mail -> new MailTransport.Delivery.Refused(Failure.MAILBOX_REFUSED, true))
                .deliver(structure);
        assertThat(list(MessageList.TO_CALL)).contains(id);

        assertThat(room.within(() -> messages.printInstead(structure, id, SECRETARY)))
                .isTrue();

        assertThat(list(MessageList.TO_CALL)).doesNotContain(id);
        assertThat(list(MessageList.TO_PRINT)).contains(id);
        assertThat(room.find(id).destination()).contains("69003 LYON");
    }

    @Test
    void lettersLeaveTheQueueTogetherComeBackWhenThePaperJamsAndSayDuplicataAfterwards() throws Exception {
        room.today();
        var notices =
                IntStream.range(0, 3).mapToObj(n -> Notices.notice(structure)).toList();
        var ids = notices.stream()
                .map(notice -> ((Queued) room.confirm(notice, Notices.plan(notice, Notices.post(notice)))).message())
                .toList();
        assertThat(list(MessageList.TO_PRINT)).containsExactlyElementsOf(ids);

        var run = room.within(() -> messages.print(structure, ids, SECRETARY).orElseThrow());
        var again = room.within(() -> messages.print(structure, ids, SECRETARY));

        assertThat(again).isEmpty();
        assertThat(list(MessageList.TO_PRINT)).isEmpty();
        assertThat(pages(run))
                .hasSize(3)
                .allSatisfy(page -> assertThat(page)
                        .contains("Votre rendez-vous", "Madame Alma EXEMPLE")
                        .doesNotContain("DUPLICATA"));
        var second =
                room.within(() -> messages.reprint(structure, ids, SECRETARY).orElseThrow());
        assertThat(pages(second)).hasSize(3).allSatisfy(page -> assertThat(page).contains("DUPLICATA"));
        assertThat(room.story(ids.getFirst()))
                .containsExactly(Proof.Event.QUEUED, Proof.Event.PRINTED, Proof.Event.REPRINTED);
        assertThat(room.within(() -> messages.unprint(structure, run, SECRETARY)))
                .isEqualTo(3);
        assertThat(list(MessageList.TO_PRINT)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void twoSecretariesWhoPrintTheSameQueueTakeEachLetterOnce() throws Exception {
        var ids = IntStream.range(0, 20)
                .mapToObj(n -> Notices.notice(structure))
                .map(notice -> ((Queued) room.confirm(notice, Notices.plan(notice, Notices.post(notice)))).message())
                .toList();
        Callable<Integer> print = () -> room.within(() -> messages.print(structure, ids, SECRETARY)
                .map(run ->
                        messages.run(structure, run).orElseThrow().messages().size())
                .orElse(0));

        try (var secretaries = Executors.newFixedThreadPool(8)) {
            var printed = secretaries
                    .invokeAll(IntStream.range(0, 8).mapToObj(n -> print).toList())
                    .stream()
                    .collect(Collectors.summingInt(answer -> answer.resultNow()));
            assertThat(printed).isEqualTo(20);
        }
    }

    private MessageId confirmed(AppointmentNotice notice) {
        return ((Queued) room.confirm(notice, byEmail(notice))).message();
    }

    private ComposeOutcome remind(AppointmentNotice notice, Step step) {
        return room.within(() -> room.asking().remind(notice, byEmail(notice), step));
    }

    private static ContactPlan byEmail(AppointmentNotice notice) {
        return Notices.plan(notice, Notices.email(notice, "a@example.org"));
    }

    private List<MessageId> list(MessageList list) {
        return room.within(() ->
                messages.list(structure, list, 1000).stream().map(Message::id).toList());
    }

    private List<String> pages(UUID run) throws IOException {
        var out = new ByteArrayOutputStream();
        room.within(() -> messages.writeRun(structure, run, out));
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }
}
