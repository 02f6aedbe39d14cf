package fr.maillon.frontoffice.agenda.web;

import java.util.List;

/** The same day as a list: for ears, for paper, for the day without electricity. */
record ListView(String title, String date, String previous, String next, String holiday, List<Part> parts) {
    record Part(String name, String detail, List<Line> lines) {}

    record Line(String hours, String path, String person, String birth, String what, String status) {}
}
