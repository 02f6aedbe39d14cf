package fr.maillon.frontoffice.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a day.
 *
 * @param date as it is read on a screen, or as it was typed when it is no day
 * @param fault why it is none; today’s calls are then shown
 * @param typed the words that were searched, or empty
 * @param chips the same calls by channel, then by outcome: each shows its own alone
 * @param counts the same in one sentence, for paper
 * @param shown what the lines are: all, or those of a filter among so many
 */
record CallsView(
        String title,
        String date,
        @Nullable String fault,
        String previous,
        String next,
        String typed,
        List<List<Chip>> chips,
        String counts,
        String shown,
        List<Line> lines) {

    /** With the day as it was typed, which is none. */
    CallsView refusing(String typedDay, String sentence) {
        return new CallsView(title, typedDay, sentence, previous, next, typed, chips, counts, shown, lines);
    }

    record Chip(String label, String path, int count, boolean current) {}

    /**
     * One call.
     *
     * @param caller who spoke, when that was somebody else; like {@code request} empty for whoever is hidden
     * @param tone of the outcome: alert, warn or line
     */
    record Line(
            String path,
            String time,
            String icon,
            String channel,
            String person,
            String caller,
            String request,
            @Nullable String urgency,
            String outcome,
            String tone,
            String by) {

        /** Masked: it names a person. */
        @Override
        public String toString() {
            return "Line[" + path + "]";
        }
    }
}
