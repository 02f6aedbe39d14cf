package fr.maillon.foundation.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RppsTest {
    @ParameterizedTest
    @ValueSource(strings = {"10000000009", "100 0000 0009", "10 00 00 00 017"})
    void readsElevenDigitsWithTheirKey(String typed) {
        assertThat(Rpps.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10000000001", "1000000000", "100000000090", "1000000000a"})
    void refusesWhatIsNone(String typed) {
        assertThat(Rpps.read(typed)).isEmpty();
    }
}
