package fr.maillon.frontoffice.agenda.arranging.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole question « when could she come? », and its answers, best first.
 *
 * @param advice what was not taken as it was typed, or empty
 * @param heading what the answers are: the first ones, or those nearest to an hour that could not be had
 * @param none what to do when there is no answer
 */
record SlotsView(
        Typed typed,
        String person,
        String who,
        Options options,
        boolean asked,
        String advice,
        String none,
        String heading,
        String length,
        List<Found> found,
        @Nullable String fault,
        List<String> warnings,
        String key) {

    /** All is said: she is led to the answers. While she still changes the question, she stays in it. */
    boolean sent() {
        return typed.has("chercher");
    }

    record Options(
            Map<String, String> motifs,
            Map<String, String> people,
            Map<String, String> professions,
            Map<String, String> sites,
            Map<String, String> days,
            Map<String, String> urgencies,
            Map<String, String> languages,
            Map<String, String> visits) {}

    record Found(int rank, String value, String when, String with, String why) {}
}
