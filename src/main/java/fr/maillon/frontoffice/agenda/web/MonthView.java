package fr.maillon.frontoffice.agenda.web;

import java.util.List;

/** A month of counts, weeks from Monday. */
record MonthView(String title, String date, String previous, String next, List<Week> weeks) {
    record Week(int number, String path, List<Day> days) {}

    /** {@code booked} is nothing outside the month. */
    record Day(String path, int day, int booked, String holiday, boolean today, boolean outside) {}
}
