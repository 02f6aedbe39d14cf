package fr.maillon.frontoffice.patients.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@House
class GazetteerTests {
    private static final LocalDate BIRTH = LocalDate.of(1985, 5, 14);

    @Autowired
    Gazetteer gazetteer;

    @ParameterizedTest
    @CsvSource({
        "78646, 78646", "78646 Versailles (78), 78646", "versailles, 78646", "Versailles (78), 78646",
                "st etienne, 42218",
        "Saint-Denis (974), 97411", "2a004, 2A004", "bastia, 2B033", "algerie, 99352", "99999, 99999",
        "69383 Lyon 3e Arrondissement (69), 69383", "20033, 20033"
    })
    void readsAPlace(String typed, String code) {
        assertThat(gazetteer.read(typed, BIRTH))
                .isInstanceOfSatisfying(
                        PlaceReading.Known.class,
                        known -> assertThat(known.place().code()).isEqualTo(code));
    }

    @Test
    void aCountryBearsTheNameOfTheDayOfBirth() {
        assertThat(gazetteer.find("99115", LocalDate.of(1950, 1, 1)))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Tchécoslovaquie"));
    }

    @Test
    void aCodeTheNomenclatureForgotIsTold() {
        assertThat(gazetteer.read("20999", BIRTH)).isEqualTo(new PlaceReading.Unlisted("20999"));
    }

    @Test
    void severalPlacesOfOneNameAreOffered() {
        assertThat(gazetteer.read("Saint-Denis", BIRTH)).isInstanceOf(PlaceReading.Several.class);
        assertThat(gazetteer.read("78000", BIRTH)).isInstanceOf(PlaceReading.Known.class);
    }

    @Test
    void theLargestComesFirstWhileTyping() {
        assertThat(gazetteer.suggest("marse").getFirst().code()).isEqualTo("13055");
        assertThat(gazetteer.suggest("6900").getFirst().departement()).isEqualTo("69");
        assertThat(gazetteer.suggest("x")).isEmpty();
    }
}
