package fr.maillon.foundation.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchWritingTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            L'heure ?|L’heure_?
            Bonjour ! Merci; à demain.|Bonjour_! Merci_; à demain.
            Objet : rappel|Objet~: rappel
            Il dit "oui".|Il dit «_oui_».
            « oui »|«_oui_»
            à 14h30 ou 9 h|à 14~h~30 ou 9~h
            voir https://exemple.fr/a?b=c;d ou 14:30|voir https://exemple.fr/a?b=c;d ou 14:30
            M. Dupont et Mme Martin, n°12|M.~Dupont et Mme~Martin, n°~12
            Vraiment ?!|Vraiment_?!
            """)
    void textIsPolished(String typed, String polished) {
        assertThat(Typography.polish(typed))
                .isEqualTo(polished.replace('_', '\u202f').replace('~', '\u00a0'));
    }

    @Test
    void anHourStuckToATitleIsStillAnHour() {
        assertThat(Typography.polish("Dr9h")).isEqualTo("Dr\u00a09\u00a0h");
    }

    @Property
    void polishingTwiceChangesNothing(@ForAll("texts") String text) {
        var once = Typography.polish(text);
        assertThat(Typography.polish(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abM.Dr 9h3:;!?«»\"'…n°\u00a0\u202f()\n")
                .ofMaxLength(30);
    }

    @Test
    void datesAreWrittenInWords() {
        assertThat(plain(FrenchDates.inLetter(LocalDate.of(2026, 2, 1)))).isEqualTo("1er février 2026");
        assertThat(plain(FrenchDates.withWeekday(LocalDateTime.of(2026, 11, 23, 14, 30))))
                .isEqualTo("lundi 23 novembre 2026 à 14 h 30");
        assertThat(plain(FrenchDates.inLetter(LocalTime.of(8, 0)))).isEqualTo("8 h");
        assertThat(plain(FrenchDates.inLetter(LocalTime.of(0, 5)))).isEqualTo("0 h 05");
        assertThat(FrenchDates.onScreen(LocalDate.of(2026, 2, 3))).isEqualTo("03/02/2026");
        assertThat(FrenchDates.onScreen(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0412345678|04 12 34 56 78
            04.12-34 56.78|04 12 34 56 78
            +33412345678|04 12 34 56 78
            +262692123456|06 92 12 34 56
            3114|3114
            +4930123456|+4930123456
            """)
    void phonesAreWrittenByPairs(String typed, String written) {
        assertThat(plain(FrenchNumbers.phone(typed))).isEqualTo(written);
    }

    @Test
    void numbersAreGrouped() {
        assertThat(plain(FrenchNumbers.nir("260058815400233"))).isEqualTo("2 60 05 88 154 002 33");
        assertThat(plain(FrenchNumbers.nir("260052A154002"))).isEqualTo("2 60 05 2A 154 002");
        assertThat(plain(FrenchNumbers.euros(123450))).isEqualTo("1 234,50 €");
        assertThat(plain(FrenchNumbers.euros(-5))).isEqualTo("−0,05 €");
        assertThat(plain(FrenchNumbers.euros(123456789))).isEqualTo("1 234 567,89 €");
    }

    @Test
    void linesBreakAfterSpacesAndHyphensOnly() {
        var breaker = new FrenchLineBreaker();
        breaker.setText("l’arc-en-ciel d’un\u00a0jour 2026-11");
        assertThat(IntStream.generate(breaker::next).takeWhile(at -> at >= 0)).containsExactly(6, 9, 14, 24, 31);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void saysWhatWasReadOfADayOrAnHour() {
        assertThat(FrenchDates.noSuchDay("12026-03-01")).contains("«\u202f01/03/12026\u202f»");
        assertThat(FrenchDates.noSuchDay("demain")).contains("«\u202fdemain\u202f»");
        assertThat(FrenchDates.noSuchDay("")).doesNotContain("«");
        assertThat(FrenchDates.noSuchHour("25:61")).contains("«\u202f25:61\u202f»");
        assertThat(FrenchDates.noSuchHour(" ")).doesNotContain("«");
    }
}
