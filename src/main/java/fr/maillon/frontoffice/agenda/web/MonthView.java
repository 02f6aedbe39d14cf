package fr.maillon.frontoffice.agenda.web;

import java.util.List;

/** A month of days at a glance, in whole weeks from Monday. */
record MonthView(String title, String date, String previous, String next, List<Week> weeks) {
    record Week(int number, String path, List<Day> days) {}

    /**
     * @param label its number; in a neighbour month, which month too
     * @param free what is still free, else why nothing is; empty once it is past
     */
    record Day(String path, String label, int booked, String free, String tone, boolean today, boolean outside) {}
}
