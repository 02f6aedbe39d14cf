package fr.maillon.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.foundation.messages.wording.DefaultWordings;
import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.foundation.messages.wording.RevealingWords;
import fr.maillon.foundation.messages.wording.ShortText;
import fr.maillon.foundation.printing.Copy;
import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComposerTests {
    private static final Sender SENDER = new Sender(
            "Maison des Tilleuls",
            List.of("4, place de l'Église", "69003 Lyon CEDEX 03"),
            "+33472111111",
            new EmailAddress("secretariat@tilleuls.example"),
            false);
    private static final StructureId STRUCTURE = StructureId.next();

    @Test
    void anEmailSaysWhenWhereAndWhatToBring() {
        var notice = Notices.notice(STRUCTURE);

        var words = composed(notice, Notices.plan(notice, Notices.email(notice, "a@b.example")));

        assertThat(plain(words.subject())).isEqualTo("Rendez-vous du lundi 23 novembre 2037");
        assertThat(plain(words.body())).isEqualTo("""
                Bonjour,

                Nous vous confirmons le rendez-vous :

                lundi 23 novembre 2037 à 14 h 30
                Maison des Tilleuls
                4, place de l’Église
                69003 Lyon

                À apporter :
                – votre carte Vitale

                Si vous ne pouvez pas venir :
                Prévenez-nous deux jours avant.
                Téléphone : 04 72 00 00 00

                Maison des Tilleuls""");
    }

    @Test
    void aParentIsToldWhichChildByTheGivenNameAlone() {
        var notice = Notices.notice(STRUCTURE);
        var way = Notices.email(Holder.REPRESENTATIVE, UUID.randomUUID(), "a@b.example", false);

        var words = composed(notice, new ContactPlan(notice.patient(), Situation.MINOR, false, List.of(way)));

        assertThat(words.body()).contains("le rendez-vous d’Alma").doesNotContain("EXEMPLE");
    }

    @Test
    void aDiscreetMessageIsBare() {
        var notice = Notices.notice(STRUCTURE);
        var way = Notices.email(Holder.PERSON, notice.patient(), "a@b.example", true);

        var words = composed(notice, new ContactPlan(notice.patient(), Situation.ADULT, true, List.of(way)));

        assertThat(words.body())
                .contains("lundi", "69003 Lyon")
                .doesNotContain("Vitale", "Tilleuls\n4", "Alma", "EXEMPLE");
    }

    @Property(tries = 300)
    void anEmailNeverRevealsWhateverTheCatalogueSays(
            @ForAll("texts") String bring, @ForAll("texts") String preparation, @ForAll("texts") String site) {
        var notice = new AppointmentNotice(
                STRUCTURE,
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "Madame Alma EXEMPLE",
                "Alma",
                Instant.parse("2026-11-23T13:30:00Z"),
                Notices.PARIS,
                site,
                List.of("4, place de l'Église", "69003 Lyon"),
                site,
                null,
                List.of(bring),
                preparation,
                preparation);

        var words = composed(notice, Notices.plan(notice, Notices.email(notice, "a@b.example"), Notices.post(notice)));

        assertThat(RevealingWords.firstIn(words.subject() + "\n" + words.body()))
                .isEmpty();
        assertThat(words.body()).contains("lundi").doesNotContain("EXEMPLE");
        assertThat(words.body().contains("Appelez-nous"))
                .isEqualTo(!RevealingWords.noneIn(bring) || !RevealingWords.noneIn(preparation));
    }

    @Test
    void everyStandardTextIsNeutralAndFillsItsBlanks() {
        for (var occasion : Occasion.values()) {
            var notice = Notices.notice(STRUCTURE);
            var email = composed(occasion, notice, Notices.plan(notice, Notices.email(notice, "a@b.example")));
            var paper = composed(occasion, notice, Notices.plan(notice, Notices.post(notice)));

            assertThat(List.of(email, paper)).allSatisfy(words -> {
                assertThat(words.subject() + words.body()).doesNotContain("{", "}", "'", "\"");
                assertThat(RevealingWords.firstIn(words.subject() + " " + words.body()))
                        .isEmpty();
            });
        }
    }

    @Test
    void aSheetIsKeptAndReadBackWordForWord() {
        var notice = Notices.notice(STRUCTURE);
        var words = composed(notice, Notices.plan(notice, Notices.post(notice)));
        var sheet = Objects.requireNonNull(words.paper());

        assertThat(words.channel()).isEqualTo(Channel.PAPER);
        assertThat(PaperText.of(Objects.requireNonNull(PaperText.json(sheet)))).isEqualTo(sheet);
        assertThat(sheet.sheet(Copy.ORIGINAL).place()).isEqualTo("Lyon");
    }

    @Test
    void aTextMessageFitsInOneAndSaysNeitherSiteNorMotif() {
        var notice = Notices.notice(STRUCTURE);
        var words = composed(Occasion.REMINDER, notice, Notices.plan(notice, Notices.mobile(notice)));

        assertThat(words.channel()).isEqualTo(Channel.SMS);
        assertThat(words.body())
                .isEqualTo("Rappel : rendez-vous lun. 23/11 à 14 h 30\n4, place de l'Église, 69003 Lyon\n"
                        + "Empeché ? 04 72 00 00 00");
        assertThat(ShortText.length(words.body())).isLessThanOrEqualTo(ShortText.LONGEST);
    }

    private static Composed composed(AppointmentNotice notice, ContactPlan plan) {
        return composed(Occasion.CONFIRMATION, notice, plan);
    }

    private static Composed composed(Occasion occasion, AppointmentNotice notice, ContactPlan plan) {
        var composer = new Composer(
                occasion,
                Map.of(
                        Channel.EMAIL, DefaultWordings.email(occasion),
                        Channel.PAPER, DefaultWordings.paper(occasion),
                        Channel.SMS, DefaultWordings.sms(occasion)),
                SENDER,
                LocalDate.of(2026, 11, 3));
        return composer.compose(
                notice,
                ChosenWay.in(plan, Step.CONFIRMATION, new Means(true, true)).orElseThrow());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "à jeun depuis six heures",
                        "la vessie pleine pour l’échographie",
                        "Service d’oncologie",
                        "vos résultats",
                        "CSAPA des Tilleuls",
                        "Maison de santé",
                        "bilan de Dépistage",
                        "une écharpe {date}",
                        "IVG",
                        "")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(lines -> String.join("\n", lines));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
