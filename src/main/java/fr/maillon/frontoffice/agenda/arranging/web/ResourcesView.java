package fr.maillon.frontoffice.agenda.arranging.web;

import java.util.List;

/** Who and what is booked, by kind; and who works here, or stands here, without being in the agenda yet. */
record ResourcesView(List<Group> groups, List<Absent> absent, boolean writes, boolean structure, String key) {

    record Group(String label, List<Line> lines) {}

    record Line(String name, String detail, String site, String marks, String path, String openings) {}

    /** Of the structure, not in the agenda: one act puts it there. */
    record Absent(String subject, String name, String detail) {}
}
