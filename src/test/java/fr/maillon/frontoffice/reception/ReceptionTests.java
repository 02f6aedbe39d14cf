package fr.maillon.frontoffice.reception;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.Urgency;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class ReceptionTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Reception reception;

    private Practice practice;
    private Acting secretary;

    @BeforeEach
    void opensAPractice() {
        practice = Practice.open(context);
        secretary = new Acting(
                AccountId.next(),
                "Secrétaire",
                Map.of(practice.structure(), Set.of(Role.SECRETAIRE)),
                practice.structure());
    }

    @Test
    void keepsSeveralCardsOpenAtOnce() {
        var first = practice.within(() -> reception.open(secretary, Channel.TELEPHONE, null));
        var second = practice.within(() -> reception.open(secretary, Channel.COMPTOIR, null));

        assertThat(practice.within(() -> reception.open(secretary)))
                .extracting(CallCard::id)
                .containsExactly(first, second);
    }

    @Test
    void keepsTheCallbackNumberInE164() {
        var id = practice.within(() -> reception.open(secretary, Channel.TELEPHONE, null));

        var outcome = practice.within(() -> reception.write(secretary, id, 1, entry("06 12 34 56 78")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CardOutcome.Saved.class,
                        saved -> assertThat(saved.card().callbackPhone()).isEqualTo("+33612345678"));
    }

    @Test
    void refusesANumberThatDoesNotExist() {
        var id = practice.within(() -> reception.open(secretary, Channel.TELEPHONE, null));

        var outcome = practice.within(() -> reception.write(secretary, id, 1, entry("06 12")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CardOutcome.Invalid.class,
                        invalid -> assertThat(invalid.faults()).containsOnlyKeys("rappel"));
    }

    @Test
    void showsTheSecondWriterWhatChanged() {
        var id = practice.within(() -> reception.open(secretary, Channel.TELEPHONE, null));
        practice.within(() -> reception.write(colleague(), id, 1, entry("06 12 34 56 78")));

        var outcome = practice.within(() -> reception.write(secretary, id, 1, entry("")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CardOutcome.ChangedMeanwhile.class,
                        changed -> assertThat(changed.current().callbackPhone()).isEqualTo("+33612345678"));
    }

    @Test
    void aSignHeardRaisesTheLevel() {
        var id = practice.within(() -> reception.open(secretary, Channel.TELEPHONE, null));

        var heard = Triage.of(Urgency.U2).hearing(Set.of(RedFlag.DOULEUR_THORACIQUE));

        var outcome = practice.within(() -> reception.write(secretary, id, 1, entry("", heard)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CardOutcome.Saved.class,
                        saved -> assertThat(saved.card().triage())
                                .isEqualTo(new Triage(Urgency.U0, Set.of(RedFlag.DOULEUR_THORACIQUE), "")));
    }

    @Test
    void onlyANamedDoctorLowersIt() {
        var id = practice.within(() -> reception.open(secretary, Channel.TELEPHONE, null));
        var heard = Set.of(RedFlag.DOULEUR_THORACIQUE);
        practice.within(() -> reception.write(
                secretary, id, 1, entry("", Triage.of(Urgency.U2).hearing(heard))));

        var alone =
                practice.within(() -> reception.write(secretary, id, 2, entry("", new Triage(Urgency.U3, heard, ""))));
        var byADoctor = practice.within(() ->
                reception.write(secretary, id, 2, entry("", new Triage(Urgency.U3, heard, "Dr Vasselin"))));

        assertThat(alone)
                .isInstanceOfSatisfying(
                        CardOutcome.Invalid.class,
                        invalid -> assertThat(invalid.faults()).containsOnlyKeys("urgence"));
        assertThat(byADoctor).isInstanceOf(CardOutcome.Saved.class);
    }

    @Test
    void saysWhoCheckedTheIdentityAndMakesNoWritingLate() {
        var id = practice.within(() -> reception.open(secretary, Channel.TELEPHONE, null));
        practice.within(() -> {
            reception.checked(secretary, id, IdentityCheck.NOM_ET_NAISSANCE);
            return true;
        });

        var outcome = practice.within(() -> reception.write(secretary, id, 1, entry("")));

        assertThat(outcome).isInstanceOfSatisfying(CardOutcome.Saved.class, saved -> {
            assertThat(saved.card().identity().how()).isEqualTo(IdentityCheck.NOM_ET_NAISSANCE);
            assertThat(saved.card().identity().by()).isEqualTo("Secrétaire");
            assertThat(saved.card().identity().at()).isNotNull();
        });
    }

    @Test
    void anotherStructureFindsNothing() {
        var id = practice.within(() -> reception.open(secretary, Channel.TELEPHONE, null));

        assertThat(Practice.open(context).within(() -> reception.card(id))).isEmpty();
    }

    private Acting colleague() {
        return new Acting(AccountId.next(), "Collègue", secretary.memberships(), practice.structure());
    }

    private static CardEntry entry(String phone) {
        return entry(phone, Triage.of(Urgency.U2));
    }

    private static CardEntry entry(String phone, Triage triage) {
        return new CardEntry("", null, phone, "Douleur au genou", "", triage, null, Wish.ANY, "");
    }
}
