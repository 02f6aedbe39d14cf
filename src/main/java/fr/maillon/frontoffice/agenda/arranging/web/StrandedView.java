package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.frontoffice.agenda.arranging.web.DepartureView.Line;
import java.util.List;

/**
 * Those ahead that no opening holds any more, the most pressing first.
 *
 * @param calls somebody is to call these; nobody decided anything about the {@code lines} yet
 * @param done the appointment something was just done about, or empty
 */
record StrandedView(List<Line> lines, List<Line> calls, String done, String fault) {}
