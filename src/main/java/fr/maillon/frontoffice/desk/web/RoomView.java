package fr.maillon.frontoffice.desk.web;

import java.util.List;

/**
 * Who is here and who is to come, the next ones of so many.
 *
 * @param topics what makes it change, for the live page
 * @param site whose room it is
 * @param sites from which to choose, nothing when there is only one
 * @param day « suivants » today, else which day it is
 * @param card in front beside it, or empty: it stays there when an arrival is noted
 */
record RoomView(
        String site,
        List<SiteChoice> sites,
        String date,
        String topics,
        String source,
        String card,
        String day,
        List<Guest> here,
        List<Guest> expected,
        int toCome,
        Counts counts) {

    /** A site whose room may be looked after; all of them under an empty {@code id}. */
    record SiteChoice(String id, String name, boolean current) {}

    /** How many more are expected than are shown. */
    int others() {
        return toCome - expected.size();
    }

    /** The day in numbers. */
    record Counts(int expected, int arrived, int seen, int absent) {}

    /**
     * Someone of the day.
     *
     * @param presence code of the state, which names its drawing and its colour: attendu, arrive, en-consultation…
     * @param word what the pill says: « 16 min », « en salle »
     * @param tone late, alert or plain
     */
    record Guest(
            String appointment,
            int version,
            String time,
            String person,
            String family,
            String given,
            String presence,
            String word,
            String more,
            String aside,
            String tone) {}
}
