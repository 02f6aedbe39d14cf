package fr.maillon.foundation.access.web;

import fr.maillon.foundation.calendar.WrittenDay;
import fr.maillon.foundation.printing.FrenchDates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days that a journal is asked for, as one says them; today stands for what is no day.
 *
 * @param from how the first stands in its field: as it is read on a screen, or as it was typed when it is none
 * @param to the same of the last
 */
record Period(LocalDate first, LocalDate last, String from, String to, Map<String, String> faults) {

    /** {@code since}: where it begins when nothing is said. */
    static Period read(String from, String to, LocalDate since, LocalDate today) {
        var first = from.isBlank() ? Optional.of(since) : WrittenDay.readOver(from, today);
        var last = to.isBlank() ? Optional.of(today) : WrittenDay.readOver(to, today);
        var faults = new LinkedHashMap<String, String>();
        if (first.isEmpty()) {
            faults.put("du", FrenchDates.noSuchDay(from));
        }
        if (last.isEmpty()) {
            faults.put("au", FrenchDates.noSuchDay(to));
        }
        var period = new Period(
                first.orElse(today),
                last.orElse(today),
                first.map(FrenchDates::onScreen).orElse(from),
                last.map(FrenchDates::onScreen).orElse(to),
                faults);
        if (faults.isEmpty() && period.last.isBefore(period.first)) {
            faults.put("au", "La période finit avant de commencer.");
        }
        return period;
    }

    /** What an address carries of it. */
    String query() {
        return "?du=" + first + "&au=" + last;
    }
}
