package fr.maillon.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompetenceTagsTests {
    private static final List<String> TASKS = List.of("fr.maillon.acceptance.", "fr.maillon.browser.");

    private final Framework framework = Framework.read();
    private final List<Proof> proofs = Proof.under("fr.maillon");

    @Test
    void eachTagNamesACompetenceAndOneOfItsCapabilities() {
        assertThat(proofs)
                .allSatisfy(proof -> assertThat(framework.capabilitiesOf(proof.competence()))
                        .as("competence %s of %s", proof.competence(), proof.testName())
                        .contains(proof.capability()));
    }

    /** What calls a class proves nothing to a secretary. */
    @Test
    void onlyTasksDoneThroughTheProductClaimCompetences() {
        assertThat(proofs)
                .allSatisfy(proof -> assertThat(TASKS)
                        .as("%s claims a competence outside acceptance and browser tests", proof.testName())
                        .anyMatch(proof.testName()::startsWith));
    }

    @Test
    void theTablesSpeakOfTheSameCapabilities() {
        assertThat(framework.competences().values())
                .allSatisfy(row -> assertThat(framework.capabilities())
                        .containsKeys(row.capabilities().toArray(String[]::new)));
        assertThat(framework.capabilities()).containsKeys(framework.whole().toArray(String[]::new));
    }
}
