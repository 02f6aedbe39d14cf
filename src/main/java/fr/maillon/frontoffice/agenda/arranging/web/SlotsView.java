package fr.maillon.frontoffice.agenda.arranging.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole question « when could she come? », and its answers, best first. */
record SlotsView(
        Typed typed,
        String person,
        String who,
        Options options,
        boolean asked,
        String length,
        List<Found> found,
        @Nullable String fault,
        List<String> warnings,
        String key) {

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
