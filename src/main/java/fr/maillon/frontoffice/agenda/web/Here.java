package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.structure.SiteId;
import java.time.LocalDate;
import java.util.Map;

/**
 * Where the structure is: the clock on its wall, its holidays, and what day it is there. Read once a page.
 *
 * @param elsewhere the names of its other sites
 */
record Here(SiteTime wall, HolidayPlace place, LocalDate today, Map<SiteId, String> elsewhere) {
    /** The public holiday of that day, or empty. */
    String holiday(LocalDate date) {
        return PublicHolidays.nameOf(date, place).orElse("");
    }
}
