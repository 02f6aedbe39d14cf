package fr.maillon.frontoffice.patients.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@House
class GazetteerTests {
    private static final LocalDate BIRTH = LocalDate.of(1985, 5, 14);

    @Autowired
    Gazetteer gazetteer;

    @ParameterizedTest
    @CsvSource({
        "78646, 78646",
        "78646 Versailles (78), 78646",
        "versailles, 78646",
        "Versailles (78), 78646",
        "st etienne, 42218",
        "Saint-Denis (974), 97411",
        "2a004, 2A004",
        "bastia, 2B033",
        "algerie, 99352",
        "99999, 99999",
        "69383 Lyon 3e Arrondissement (69), 69383",
        "20033, 20033",
        "69383 Lyon 3, 69383",
        "78000 Versailles, 78646",
        "59350 Lille, 59350",
        "69003 Lyon 3, 69383",
        "99115 Tchécoslovaquie, 99115",
        "Lyon (69), 69123",
        "Paris 75, 75056"
    })
    void readsAPlace(String typed, String code) {
        assertThat(gazetteer.read(typed, BIRTH))
                .isInstanceOfSatisfying(
                        PlaceReading.Known.class,
                        known -> assertThat(known.place().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Lyon 3, 69383",
        "lyon 3e, 69383",
        "Lyon 3ème, 69383",
        "Lyon 03, 69383",
        "Lyon-3, 69383",
        "Lyon III, 69383",
        "Lyon 3e Arrondissement, 69383",
        "Lyon 3e Arrondissement (69), 69383",
        "Lyon 1er, 69381",
        "Paris XIV, 75114",
        "Paris 1er arrondissement, 75101",
        "Paris 20 ème, 75120",
        "Paris 13, 75113",
        "Paris 2nd, 75102",
        "Marseille 8e arrondissement, 13208",
        "Marseille 13e, 13213",
        "Marseille 1, 13201"
    })
    void readsAnArrondissement(String typed, String code) {
        readsAPlace(typed, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lyon 12",
                "Lyon 0",
                "Bordeaux 3",
                "Versailles 3",
                "Lyon 12 (69)",
                "Versailles 3 78",
                "Lyon Nord",
                "Lyon 3 bis",
                "Lyon 690 69",
                "Paris XXI",
                "78000 Nulle-Part-sur-Rien",
                "Lyon 三"
            })
    void whatItCannotUseIsNotDropped(String typed) {
        assertThat(gazetteer.read(typed, BIRTH)).isInstanceOf(PlaceReading.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Marseille 13, 13055, 13213",
        "69123 Lyon 3, 69123, 69383",
        "78646 Paris, 78646, 75056",
        "69003 Lyon, 69123, 69383",
        "75013 Paris, 75056, 75113"
    })
    void aNumberThatSaysAnotherPlaceThanTheWordsIsAsked(String typed, String one, String other) {
        assertThat(gazetteer.read(typed, BIRTH))
                .isInstanceOfSatisfying(
                        PlaceReading.Several.class,
                        several -> assertThat(several.places())
                                .extracting(Place::code)
                                .contains(one, other));
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
