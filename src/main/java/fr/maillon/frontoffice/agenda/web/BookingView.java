package fr.maillon.frontoffice.agenda.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Booking at an hour pointed at in the grid: for whom, for what. Everything typed stays after a refusal. */
record BookingView(
        String resource,
        String start,
        String place,
        String when,
        String typed,
        boolean searched,
        List<Person> people,
        String person,
        String provisional,
        Map<String, String> motifs,
        String motif,
        String note,
        String reason,
        boolean asksReason,
        List<String> warnings,
        String warned,
        @Nullable String fault,
        List<AppointmentView.Nearest> nearest,
        Map<String, String> faults,
        String back,
        String comingFrom,
        String key) {

    /** Somebody to choose. */
    record Person(
            String id,
            String family,
            String given,
            String used,
            String birth,
            String sex,
            String place,
            String status,
            String statusIcon,
            String why,
            boolean namesake,
            boolean masked) {}
}
