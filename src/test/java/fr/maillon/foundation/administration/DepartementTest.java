package fr.maillon.foundation.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartementTest {
    @ParameterizedTest
    @CsvSource({"69,Europe/Paris", "2a,Europe/Paris", "1,Europe/Paris", "974,Indian/Reunion", "972,America/Martinique"})
    void tellsTheZone(String typed, String zone) {
        assertThat(Departement.read(typed).orElseThrow().zone()).hasToString(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "96", "20", "979", "Rhône"})
    void refusesWhatIsNone(String typed) {
        assertThat(Departement.read(typed)).isEmpty();
    }

    @Test
    void keepsGoodFridayInAlsaceMoselleOnly() {
        assertThat(Departement.read("67").orElseThrow().mayKeepGoodFriday()).isTrue();
        assertThat(Departement.read("69").orElseThrow().mayKeepGoodFriday()).isFalse();
    }
}
