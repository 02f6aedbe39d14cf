package fr.maillon.frontoffice.agenda.web;

import fr.maillon.frontoffice.patients.CandidateLine;
import fr.maillon.frontoffice.patients.PatientLabel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Booking at an hour pointed at in the grid: for whom, for what. Everything typed stays after a refusal.
 *
 * @param chosen who was chosen before, when nobody is searched now
 * @param person whose line is ticked
 * @param closed nobody receives at that hour, and nothing was asked for yet
 * @param needs by which way, how soon and what she needs, as typed: nothing as long as nobody said anything
 */
record BookingView(
        String resource,
        String start,
        String place,
        String when,
        String typed,
        boolean searched,
        String advice,
        List<CandidateLine> people,
        @Nullable PatientLabel chosen,
        String person,
        String provisional,
        Map<String, String> motifs,
        String motif,
        String note,
        Map<String, String> needs,
        String reason,
        boolean closed,
        boolean asksReason,
        List<String> warnings,
        String warned,
        @Nullable String fault,
        List<AppointmentView.Nearest> nearest,
        Map<String, String> faults,
        String back,
        String comingFrom,
        String key) {
    String need(String name) {
        return needs.getOrDefault(name, "");
    }
}
