package fr.maillon.frontoffice.patients.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@House
class PlaceNamesTests {
    @Autowired
    PlaceNames names;

    /** Twice: read, then remembered. */
    @ParameterizedTest
    @CsvSource({
        "78646, 1985-05-14, Versailles (78)",
        "99304, 1950-01-01, Territoires britanniques en Afrique occidentale",
        "99304, 1961-04-26, Territoires britanniques en Afrique occidentale",
        "99304, 1961-04-27, Gambie",
        "99304, 2020-01-01, Gambie",
        "99304, 1900-01-01, Territoires britanniques en Afrique occidentale"
    })
    void aPlaceIsCalledAsOnTheDayOfTheBirth(String code, LocalDate day, String name) {
        assertThat(names.of(code, day)).contains(name);
        assertThat(names.of(code, day)).contains(name);
    }

    @Test
    void aCodeTheNomenclatureHasForgottenHasNoName() {
        assertThat(names.of("00000", LocalDate.EPOCH)).isEmpty();
        assertThat(names.of("00000", LocalDate.EPOCH)).isEmpty();
    }
}
