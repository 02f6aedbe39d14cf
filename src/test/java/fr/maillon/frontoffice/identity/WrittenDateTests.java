package fr.maillon.frontoffice.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120385",
                "12031985",
                "12/3/85",
                "12/03/1985",
                "12-03-1985",
                "12.03.1985",
                "12 03 1985",
                "12 mars 1985",
                "12 MARS 85",
                "le 12 mars 1985",
                "né le 12/03/1985",
                "mardi 12 mars 1985",
                "1985-03-12",
                "19850312",
                "12mars1985",
                " 12 / 03 / 1985 "
            })
    void readsTheTwelfthOfMarch(String written) {
        assertThat(WrittenDate.read(written, TODAY)).isEqualTo(new DateReading.Read(new PartialDate(1985, 3, 12)));
    }

    @ParameterizedTest
    @CsvSource({
        "mars 1985, 1985, 3, 0", "03/1985, 1985, 3, 0", "00/03/1985, 1985, 3, 0", "?/3/1985, 1985, 3, 0",
        "1985, 1985, 0, 0", "12/??/1985, 1985, 0, 12", "00/00/1985, 1985, 0, 0", "1er août 1999, 1999, 8, 1",
        "1 févr. 2001, 2001, 2, 1", "3 juil 04, 2004, 7, 3", "déc 62, 1962, 12, 0"
    })
    void readsWhatIsKnown(String written, int year, int month, int day) {
        assertThat(WrittenDate.read(written, TODAY)).isEqualTo(new DateReading.Read(new PartialDate(year, month, day)));
    }

    @ParameterizedTest
    @CsvSource({"231126, 2026", "241126, 1926", "010100, 2000", "290204, 2004", "311226, 1926", "010127, 1927"})
    void aTwoDigitYearIsNeverToCome(String written, int year) {
        assertThat(WrittenDate.read(written, TODAY))
                .isInstanceOfSatisfying(
                        DateReading.Read.class,
                        read -> assertThat(read.date().year()).isEqualTo(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1985", "290285", "320185", "12/13/1985", "24/11/2026", "01/01/1880", "2027-01-01"})
    void refusesADateThatCannotBeABirth(String written) {
        assertThat(WrittenDate.read(written, TODAY)).isInstanceOf(DateReading.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dupont", "12", "0612345678", "12 mars", "jui 1985", "martin 1985", "123"})
    void leavesTheRestAlone(String written) {
        assertThat(WrittenDate.read(written, TODAY)).isInstanceOf(DateReading.NotADate.class);
    }

    @Test
    void anEstimatedDateShowsIt() {
        assertThat(new PartialDate(1960, 0, 0).complete().display()).isEqualTo("~31/12/1960");
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.integers().between(0, 365 * 99).map(days -> TODAY.minusDays(days));
    }

    @Property
    void everyWritingOfABirthIsReadBack(@ForAll("births") LocalDate birth) {
        var read = new DateReading.Read(PartialDate.of(birth));
        for (var pattern : new String[] {"ddMMuuuu", "ddMMuu", "d/M/uuuu", "dd-MM-uu", "d MMMM uuuu", "uuuu-MM-dd"}) {
            var written = DateTimeFormatter.ofPattern(pattern, Locale.FRANCE).format(birth);
            assertThat(WrittenDate.read(written, TODAY)).as(written).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 3 jours",
        "2026-05-23, 6 mois",
        "2024-10-01, 25 mois",
        "1985-03-12, 41 ans",
        "2026-11-22, 1 jour"
    })
    void agesAreSaidAsASecretaryWould(LocalDate birth, String words) {
        assertThat(new BirthDate(birth, false).ageInWords(TODAY)).isEqualTo(words);
    }

    @Test
    void majorityComesOnTheEighteenthBirthday() {
        assertThat(new BirthDate(LocalDate.of(2008, 11, 23), false).isMinorOn(TODAY))
                .isFalse();
        assertThat(new BirthDate(LocalDate.of(2008, 11, 24), false).isMinorOn(TODAY))
                .isTrue();
    }
}
