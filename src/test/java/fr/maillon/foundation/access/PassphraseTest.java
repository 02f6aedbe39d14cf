package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphraseTest {
    @Test
    void hasFiftySixBitsInWordsThatAnyKeyboardTypes() {
        assertThat(Passphrase.dictionary())
                .hasSize(256)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]{3,10}"));
    }

    @Test
    void isAlwaysOneThatTheRulesAccept() {
        for (int i = 0; i < 200; i++) {
            assertThat(PasswordRules.fault(Passphrase.random("lune"), "lune")).isEmpty();
        }
    }
}
