package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.foundation.calendar.SiteTime;
import java.time.LocalDate;

/** Where the structure is: the clock on its wall, its holidays, and what day it is there. Read once a page. */
record Here(SiteTime wall, HolidayPlace place, LocalDate today) {
    /** The public holiday of that day, or empty. */
    String holiday(LocalDate date) {
        return PublicHolidays.nameOf(date, place).orElse("");
    }
}
