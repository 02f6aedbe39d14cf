package fr.maillon.foundation.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Public holidays of a place: the eleven national ones (Code du travail L3133-1), the two of Alsace-Moselle (L3134-13)
 * and the day of the abolition of slavery overseas (L3422-2). Two that fall together are one day with both names.
 * Bridging days are a local choice and are not here.
 */
public final class PublicHolidays {
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(Month.JANUARY, 1), "Jour de l’an",
            MonthDay.of(Month.MAY, 1), "Fête du travail",
            MonthDay.of(Month.MAY, 8), "Victoire 1945",
            MonthDay.of(Month.JULY, 14), "Fête nationale",
            MonthDay.of(Month.AUGUST, 15), "Assomption",
            MonthDay.of(Month.NOVEMBER, 1), "Toussaint",
            MonthDay.of(Month.NOVEMBER, 11), "Armistice 1918",
            MonthDay.of(Month.DECEMBER, 25), "Noël");

    private static final Map<String, MonthDay> ABOLITION = Map.of(
            "971", MonthDay.of(Month.MAY, 27),
            "972", MonthDay.of(Month.MAY, 22),
            "973", MonthDay.of(Month.JUNE, 10),
            "974", MonthDay.of(Month.DECEMBER, 20),
            "976", MonthDay.of(Month.APRIL, 27),
            "977", MonthDay.of(Month.OCTOBER, 9),
            "978", MonthDay.of(Month.MAY, 28));

    private PublicHolidays() {}

    /** The holiday's name in French, or nothing on an ordinary day. */
    public static Optional<String> nameOf(LocalDate date, HolidayPlace place) {
        return Optional.ofNullable(of(date.getYear(), place).get(date));
    }

    /** All holidays of a year, in order, with their names in French. */
    public static SortedMap<LocalDate, String> of(int year, HolidayPlace place) {
        var days = new TreeMap<LocalDate, String>();
        FIXED.forEach((day, name) -> days.put(day.atYear(year), name));
        addMovable(days, easter(year));
        if (ALSACE_MOSELLE.contains(place.departement())) {
            addAlsaceMoselle(days, year, place.goodFriday());
        }
        var abolition = ABOLITION.get(place.departement());
        if (abolition != null) {
            add(days, abolition.atYear(year), "Abolition de l’esclavage");
        }
        return days;
    }

    private static void addMovable(SortedMap<LocalDate, String> days, LocalDate easter) {
        add(days, easter.plusDays(1), "Lundi de Pâques");
        add(days, easter.plusDays(39), "Ascension");
        add(days, easter.plusDays(50), "Lundi de Pentecôte");
    }

    private static void addAlsaceMoselle(SortedMap<LocalDate, String> days, int year, boolean goodFriday) {
        add(days, LocalDate.of(year, Month.DECEMBER, 26), "Saint-Étienne");
        if (goodFriday) {
            add(days, easter(year).minusDays(2), "Vendredi saint");
        }
    }

    private static void add(SortedMap<LocalDate, String> days, LocalDate date, String name) {
        days.merge(date, name, (first, second) -> first + " et " + second);
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous method printed in Nature in 1876 (Meeus, Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int marchDay = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, marchDay / 31, marchDay % 31 + 1);
    }
}
