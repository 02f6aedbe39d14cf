package fr.maillon.frontoffice.identity;

import static fr.maillon.frontoffice.identity.IdentityAttribute.DOUT;
import static fr.maillon.frontoffice.identity.IdentityAttribute.FICT;
import static fr.maillon.frontoffice.identity.IdentityAttribute.HOMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IdentityStateTests {
    private static final String REASON = "Pièce contestée";

    @Test
    void aPaperThenInsiQualify() {
        var validated = after(IdentityState.NEW.checkedAgainst(EvidenceConfidence.HIGH));
        assertThat(validated.status()).isEqualTo(IdentityStatus.VALI);
        assertThat(after(validated.recoveredFromInsi()).status()).isEqualTo(IdentityStatus.QUAL);
    }

    @Test
    void insiThenAPaperQualify() {
        var recovered = after(IdentityState.NEW.recoveredFromInsi());
        assertThat(recovered.status()).isEqualTo(IdentityStatus.RECUP);
        assertThat(after(recovered.checkedAgainst(EvidenceConfidence.HIGH)).status())
                .isEqualTo(IdentityStatus.QUAL);
    }

    @Test
    void theCarteVitaleApplicationQualifiesAtOnce() {
        assertThat(after(IdentityState.NEW.givenByCarteVitaleApplication()).status())
                .isEqualTo(IdentityStatus.QUAL);
    }

    @Test
    void aWeakPaperValidatesNothing() {
        assertThat(IdentityState.NEW.checkedAgainst(EvidenceConfidence.LOW)).isInstanceOf(StateChange.Refused.class);
    }

    @Test
    void doubtTakesEverythingBackAndSilencesInsi() {
        var qualified = after(IdentityState.NEW.givenByCarteVitaleApplication());
        var change = (StateChange.Moved) qualified.marked(DOUT, REASON);

        assertThat(change.losesIns()).isTrue();
        assertThat(change.after().status()).isEqualTo(IdentityStatus.PROV);
        assertThat(change.after().recoveredFromInsi()).isInstanceOf(StateChange.Refused.class);
        assertThat(change.after().checkedAgainst(EvidenceConfidence.HIGH)).isInstanceOf(StateChange.Refused.class);
    }

    @Test
    void aFictiveIdentityBearsNothingElse() {
        var fictive = after(IdentityState.NEW.marked(FICT, REASON));

        assertThat(fictive.marked(HOMA, REASON)).isInstanceOf(StateChange.Refused.class);
        assertThat(after(IdentityState.NEW.marked(HOMA, REASON)).marked(FICT, REASON))
                .isInstanceOf(StateChange.Refused.class);
    }

    @Test
    void aLostMatriculeGoesBackOneStep() {
        var qualified = after(IdentityState.NEW.givenByCarteVitaleApplication());
        assertThat(after(qualified.lostIns(REASON)).status()).isEqualTo(IdentityStatus.VALI);
        assertThat(after(after(IdentityState.NEW.recoveredFromInsi()).lostIns(REASON))
                        .status())
                .isEqualTo(IdentityStatus.PROV);
    }

    @Test
    void whatTakesTrustAwayNeedsAReason() {
        assertThat(IdentityState.NEW.strictTraitChanged(" ")).isInstanceOf(StateChange.Refused.class);
        assertThat(IdentityState.NEW.marked(DOUT, "")).isInstanceOf(StateChange.Refused.class);
        assertThat(IdentityState.NEW.lostIns("")).isInstanceOf(StateChange.Refused.class);
    }

    @Provide
    Arbitrary<List<Function<IdentityState, StateChange>>> acts() {
        List<Function<IdentityState, StateChange>> all = List.of(
                state -> state.checkedAgainst(EvidenceConfidence.HIGH),
                state -> state.checkedAgainst(EvidenceConfidence.LOW),
                IdentityState::recoveredFromInsi,
                IdentityState::givenByCarteVitaleApplication,
                state -> state.lostIns(REASON),
                state -> state.strictTraitChanged(REASON),
                state -> state.marked(DOUT, REASON),
                state -> state.marked(FICT, REASON),
                state -> state.marked(HOMA, REASON),
                state -> state.cleared(DOUT, REASON),
                state -> state.cleared(FICT, REASON));
        return Arbitraries.of(all).list().ofMaxSize(12);
    }

    @Property
    void noPathLeadsToATrustedDoubtfulOrFictiveIdentity(
            @ForAll("acts") List<Function<IdentityState, StateChange>> acts) {
        var state = IdentityState.NEW;
        for (var act : acts) {
            state = act.apply(state) instanceof StateChange.Moved moved ? moved.after() : state;
        }
        if (!state.allowsInsi()) {
            assertThat(state.status()).isEqualTo(IdentityStatus.PROV);
        }
        assertThat(state.attributes().contains(FICT) && state.attributes().size() > 1)
                .isFalse();
    }

    private static IdentityState after(StateChange change) {
        return ((StateChange.Moved) change).after();
    }
}
