package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.TraceSubjects.Subject;
import java.util.List;

/** Who may be meant by what was typed. */
record SubjectsView(String typed, List<Subject> meant) {
    SubjectsView {
        meant = List.copyOf(meant);
    }
}
