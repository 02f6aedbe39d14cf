package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Azerty123456!",
                "Bonjour2026!!",
                "Secrétaire-2026",
                "SECRETAIRE-2026-a",
                "M0tDeP@sse-2026",
                "MonMotDePasse1!",
                "Soleil+Marseille13",
                "A-z-e-r-t-y-2026",
                "123456789Abc!"
            })
    void aCommonWordStaysCommonWhateverItWears(String password) {
        assertThat(PasswordRules.fault(password, "camille"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("parmi les premiers essayés"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grue7!vitrail",
                "7$k9#2!4@8%1^5aB",
                "Le-Soleil-verglas-Pondichery-4",
                "sept mots à moi que nul ne devine",
                "le tilleul sent bon sous la pluie"
            })
    void aWordAmongOthersIsNone(String password) {
        assertThat(PasswordRules.fault(password, "camille")).isEmpty();
    }

    @Test
    void theListIsOfPlainWords() {
        assertThat(CommonWords.list())
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(word -> word.matches("[a-z]{3,20}|[0-9]{6,9}"));
    }
}
