package fr.maillon.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicHolidaysTest {
    private static final String ALSACE = "57,67,68";

    @ParameterizedTest
    @CsvSource({
        "75,false",
        "67,true",
        "67,false",
        "57,true",
        "971,false",
        "972,false",
        "973,false",
        "974,false",
        "976,false",
        "977,false",
        "978,false",
        "2A,true"
    })
    void agreesWithThePublishedTableFrom2024To2035(String departement, boolean goodFriday) throws IOException {
        var place = new HolidayPlace(departement, goodFriday);
        for (var year : table().properties()) {
            var computed = PublicHolidays.of(Integer.parseInt(year.getKey()), place);

            assertThat(computed.keySet())
                    .isEqualTo(expected(year.getValue(), place).keySet());
            computed.forEach((date, names) -> assertThat(Set.of(names.split(" et ")))
                    .isEqualTo(expected(year.getValue(), place).get(date)));
        }
    }

    @Test
    void closesGoodFridayOnlyWhereAProtestantChurchStandsInAlsaceMoselle() {
        var goodFriday = LocalDate.parse("2027-03-26");

        assertThat(PublicHolidays.nameOf(goodFriday, new HolidayPlace("67", true)))
                .contains("Vendredi saint");
        assertThat(PublicHolidays.nameOf(goodFriday, new HolidayPlace("67", false)))
                .isEmpty();
        assertThat(PublicHolidays.nameOf(goodFriday, new HolidayPlace("75", true)))
                .isEmpty();
    }

    @Test
    void countsTwoHolidaysOnOneDateOnce() {
        var days = PublicHolidays.of(2008, new HolidayPlace("75", false));

        assertThat(days).hasSize(10).containsEntry(LocalDate.parse("2008-05-01"), "Fête du travail et Ascension");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "1961-04-02", "2038-04-25"})
    void knowsEaster(LocalDate sunday) {
        assertThat(PublicHolidays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Property
    void easterIsASundayBetween22MarchAnd25April(@ForAll @IntRange(min = 1583, max = 4099) int year) {
        var easter = PublicHolidays.easter(year);

        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    private static Map<LocalDate, Set<String>> expected(JsonNode year, HolidayPlace place) {
        var days = new TreeMap<LocalDate, Set<String>>();
        for (var day : year) {
            if (concerns(day.get("where").asString(), place)) {
                var date = LocalDate.parse(day.get("date").asString());
                days.computeIfAbsent(date, first -> new TreeSet<>())
                        .add(day.get("name").asString().replace('\'', '’'));
            }
        }
        return days;
    }

    private static boolean concerns(String where, HolidayPlace place) {
        if (where.startsWith(ALSACE)) {
            var inAlsace = ALSACE.contains(place.departement());
            return inAlsace && (where.equals(ALSACE) || place.goodFriday());
        }
        return where.equals("FR") || where.equals(place.departement());
    }

    private static JsonNode table() throws IOException {
        try (var file = PublicHolidaysTest.class.getResourceAsStream("/calendar/jours_feries_2024_2035.json")) {
            return JsonMapper.builder().build().readTree(file).get("years");
        }
    }
}
