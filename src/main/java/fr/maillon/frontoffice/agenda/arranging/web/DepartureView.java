package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Touched;
import java.util.List;

/**
 * A departure from the weekly hours and the appointments it leaves without openings, the most pressing first.
 *
 * @param seen whether one may see who comes, and so decide
 * @param unsettled what its withdrawal would leave without openings, to be seen first
 */
record DepartureView(
        String id,
        String kind,
        String tone,
        String who,
        String when,
        String label,
        String detail,
        String back,
        boolean writes,
        boolean seen,
        String done,
        String fault,
        List<Line> lines,
        List<Touched> unsettled,
        String key) {

    /** One appointment to settle, with the hours that could be given instead. */
    record Line(Touched appointment, String urgency, List<Way> ways, String path) {}

    record Way(String value, String when, String with) {}
}
