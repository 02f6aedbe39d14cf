package fr.maillon.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23/11/2026|2026-11-23",
                "23/11/26|2026-11-23",
                "23/11|2026-11-23",
                "3.12|2026-12-03",
                "231126|2026-11-23",
                "23112026|2026-11-23",
                "2311|2026-11-23",
                "2026-11-23|2026-11-23",
                "23 nov.|2026-11-23",
                "1er décembre|2026-12-01",
                "le 2 févr. 2027|2027-02-02",
                "demain|2026-11-23",
                "Après-demain|2026-11-24",
                "aujourd’hui|2026-11-22",
                "hier|2026-11-21",
                "avant-hier|2026-11-20",
                "lundi|2026-11-23",
                "dim.|2026-11-29",
                "lun. 23/11|2026-11-23",
                "20/11|2026-11-20",
                "15/06|2027-06-15",
                "29/02/2028|2028-02-29"
            })
    void aDayIsReadAsItIsTyped(String typed, LocalDate day) {
        assertThat(WrittenDay.read(typed, SUNDAY)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "semaine prochaine|2026-11-23",
                "la semaine prochaine|2026-11-23",
                "sem. pro|2026-11-23",
                "jeudi de la semaine prochaine|2026-11-26",
                "mois prochain|2026-12-01",
                "le mois prochain|2026-12-01",
                "début décembre|2026-12-01",
                "mi-décembre|2026-12-15",
                "fin décembre|2026-12-21",
                "fin du mois prochain|2026-12-21",
                "fin janvier|2027-01-21",
                "début janv. 2028|2028-01-01",
                "en mars|2027-03-01",
                "fin du mois|2026-11-22",
                "début novembre|2026-11-22",
                "lundi prochain|2026-11-23",
                "lundi en huit|2026-11-30",
                "jeudi en quinze|2026-12-10",
                "demain en huit|2026-11-30",
                "dans 3 semaines|2026-12-13",
                "dans trois semaines|2026-12-13",
                "dans 10 jours|2026-12-02",
                "dans huit jours|2026-11-29",
                "dans 15 jours|2026-12-06",
                "dans un mois|2026-12-22",
                "dans 6 mois|2027-05-22",
                "dans un an|2027-11-22"
            })
    void aDayIsReadAsItIsSaid(String said, LocalDate day) {
        assertThat(WrittenDay.read(said, SUNDAY)).contains(day);
    }

    @Test
    void theNextWeekBeginsOnItsMondayWhateverTheDay() {
        assertThat(WrittenDay.read("semaine prochaine", LocalDate.of(2026, 11, 23)))
                .contains(LocalDate.of(2026, 11, 30));
        assertThat(WrittenDay.read("mois prochain", LocalDate.of(2026, 12, 5))).contains(LocalDate.of(2027, 1, 1));
        assertThat(WrittenDay.readOver("semaine prochaine", SUNDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "15/06,2026-06-15",
        "23/11,2025-11-23",
        "22/11,2026-11-22",
        "lundi,2026-11-16",
        "dim.,2026-11-15",
        "hier,2026-11-21",
        "23/11/2026,2026-11-23"
    })
    void whatIsLookedBackAtIsTheLastSuchDay(String typed, LocalDate day) {
        assertThat(WrittenDay.readOver(typed, SUNDAY)).contains(day);
        assertThat(WrittenDay.readOver("31/02", SUNDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "30/02",
                "30/02/2027",
                "31/04",
                "mardi 23/11",
                "bientôt",
                "23",
                "12/2026",
                "1/1/12026",
                "jui",
                "dans mille jours",
                "dans 3",
                "12",
                "prochain",
                "semaine",
                "zut en huit",
                "fin 2026"
            })
    void whatTheCalendarDoesNotHaveIsNoDay(String typed) {
        assertThat(WrittenDay.read(typed, SUNDAY)).isEmpty();
    }

    @Test
    void theDayWithoutAYearIsNear() {
        assertThat(WrittenDay.read("28/12", LocalDate.of(2027, 1, 4))).contains(LocalDate.of(2026, 12, 28));
        assertThat(WrittenDay.read("04/01", LocalDate.of(2026, 12, 28))).contains(LocalDate.of(2027, 1, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "8:50,08:50",
        "08:50,08:50",
        "8h50,08:50",
        "8 h 50,08:50",
        "0850,08:50",
        "850,08:50",
        "8h,08:00",
        "8,08:00",
        "14.30,14:30",
        "midi,12:00",
        "9 heures,09:00"
    })
    void anHourIsReadAsItIsTyped(String typed, LocalTime hour) {
        assertThat(WrittenHour.read(typed)).contains(hour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "8h65", "8:5", "tôt", "12345", "08:50:30"})
    void whatNoClockShowsIsNoHour(String typed) {
        assertThat(WrittenHour.read(typed)).isEmpty();
    }
}
