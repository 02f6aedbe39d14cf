package fr.maillon.frontoffice.agenda.web;

import java.util.List;

/**
 * A day side by side, ready to draw. Rows are five minutes, counted from the first hour shown; positions go by class
 * ({@code r-N} first row, {@code s-N} rows, {@code c-N} place beside another), since no style stands in a page.
 *
 * @param label the day in full, for those who hear the page
 * @param from first hour shown, 08:00, on the wall of each column
 * @param zone where it is now that hour; empty when the columns stand in several zones: then no line says it
 * @param topics what makes it change, for the live page; {@code live} where it is fetched again, {@code source} the page it is in
 * @param bare nobody can be booked yet, {@code starts} what she may do about it
 * @param book where an empty cell leads, {@code steps} where the arrows lead, {@code sets} the saved views
 */
public record GridView(
        String label,
        String title,
        String week,
        String date,
        String from,
        String zone,
        int step,
        String topics,
        String source,
        String live,
        String book,
        List<Step> steps,
        List<Set> sets,
        List<Hour> hours,
        List<Lane> lanes,
        boolean bare,
        List<Start> starts) {

    /** Something to put in place first; whether it is there, and whether it is the next to be. */
    public record Start(String label, String detail, String path, boolean done, boolean next) {}

    /** A way to another day: {@code key} is pressed in the grid; {@code shown} or only for the keyboard. */
    public record Step(String key, String path, String label, String icon, boolean shown) {}

    /** A saved view; {@code chord} is empty beyond the ninth. */
    public record Set(String label, String path, boolean current, String chord) {}

    public record Hour(int row, String text) {}

    /**
     * One column.
     *
     * @param free the first free moment, in words, and {@code freePath} where it leads
     * @param kept what is open, but kept for those it says
     */
    public record Lane(
            String resource,
            String name,
            String detail,
            String free,
            String freePath,
            int places,
            List<Closed> closed,
            List<Closed> kept,
            List<Away> away,
            List<Free> open,
            List<Booked> booked,
            List<Held> held) {}

    public record Closed(int row, int span, String text) {}

    public record Away(int row, int span, String label, String detail) {}

    public record Free(int row, int span, String path, String label) {}

    public record Held(int row, int span, String label) {}

    /**
     * An appointment.
     *
     * @param state attendu, arrive, en-consultation, parti, absent: names its drawing and its colours
     * @param colour 1 to 12, on the border only
     * @param place 0 alone, else its place among those at the same hour
     * @param move where a move is posted; empty when it cannot be moved
     */
    public record Booked(
            int row,
            int span,
            int place,
            String id,
            int version,
            String path,
            String state,
            int colour,
            String family,
            String given,
            String what,
            String heard,
            String move,
            boolean current,
            boolean extra) {}
}
