package fr.maillon.frontoffice.agenda.web;

import java.util.List;

/** Seven days of several people: for each, how much is booked, how much is free and since when. */
record WeekView(String title, String date, String previous, String next, List<Day> days, List<Line> lines) {
    record Day(String path, String name, String date, boolean today, String holiday) {}

    record Line(String name, String detail, List<Cell> cells) {}

    /** {@code booked} appointments, {@code free} in words (« 2 h 30 libres », « complet », « fermé », « Congés »); {@code tone} for the eye. */
    record Cell(String path, int booked, String free, String first, String tone) {}
}
