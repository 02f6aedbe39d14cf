package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Touched;
import java.util.List;

/**
 * A departure from the weekly hours and the appointments it leaves without openings, the most pressing first.
 *
 * @param lines nobody decided anything about these yet; {@code calls}: somebody is to call these; {@code settled}: the others
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
        List<Line> calls,
        List<Settled> settled,
        List<Touched> unsettled,
        String key) {

    /**
     * One appointment to settle, with the hours that could be given instead.
     *
     * @param told who is to call and since when, or empty
     */
    record Line(Touched appointment, String urgency, boolean past, List<Way> ways, String told, String path) {}

    /** One appointment that holds again or is no more, and what was done, by whom and when. */
    record Settled(Touched appointment, String told, String path) {}

    record Way(String value, String when, String with) {}
}
