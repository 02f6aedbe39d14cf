package fr.maillon.frontoffice.agenda.arranging.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The week of somebody, or something, as it is opened; what departs from it; and a form beside. */
record OpeningsView(
        String resource,
        String name,
        String detail,
        List<Group> groups,
        Week week,
        List<Departure> departures,
        int stranded,
        boolean writes,
        @Nullable Form form) {

    /** Who or what has openings, by kind. */
    record Group(String label, List<Link> links) {}

    record Link(String label, String detail, String path, boolean current) {}

    /** {@code end} is the last row of the scale, {@code hours} where its hours stand. */
    record Week(String title, String previous, String next, String now, int end, List<Hour> hours, List<Day> days) {}

    record Hour(int row, String text) {}

    record Day(String name, String date, String note, boolean today, boolean shut, int places, List<Band> bands) {}

    /** {@code tone}: open, other (not that week), away, extra, sub. {@code place} 0 has the whole height. */
    record Band(int row, int span, int place, String tone, String path, String hours, String detail, boolean current) {
        /** All that a narrow band has room for. */
        String start() {
            return hours.split("[–  ]", 2)[0];
        }
    }

    /**
     * Something ahead that departs from the weekly hours; a public holiday leads nowhere.
     *
     * @param open how many appointments it leaves without openings
     */
    record Departure(
            String when,
            String what,
            String detail,
            String tone,
            int open,
            @Nullable String path) {}

    /**
     * What is being added or changed.
     *
     * @param withdraw where to withdraw what is being changed, or nothing
     * @param touched appointments that would be left without openings, to be seen first
     */
    record Form(
            Entry entry,
            String title,
            String path,
            @Nullable String withdraw,
            boolean withdrawing,
            List<Link> entries,
            Typed typed,
            Options options,
            List<Touched> touched,
            String key) {}

    record Options(
            Map<String, String> days,
            Map<String, String> sites,
            Map<String, String> motifs,
            Map<String, String> weeks,
            Map<String, String> reserves,
            Map<String, String> visibilities) {}

    /** An appointment and who comes, as much of it as one may see. */
    record Touched(String id, String when, String who, String what) {}
}
