package fr.maillon.frontoffice.desk.web;

import fr.maillon.frontoffice.patients.IdentityBanner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The card of whoever she is speaking to: first who, then what, then when.
 *
 * @param banner who it is about; nothing as long as nobody is found
 * @param found what the search gave; nothing before it
 * @param booked what was booked from it; then nothing is left but to say it and close
 */
record CardView(
        String id,
        int version,
        String channel,
        @Nullable IdentityBanner banner,
        @Nullable FoundView found,
        FormView form,
        ProposalsView proposals,
        @Nullable BookedView booked) {

    /** What was searched, and who may be meant. */
    record FoundView(
            String typed,
            List<CandidateView> people,
            @Nullable String advice,
            boolean known) {}

    /** Somebody to choose; {@code tone} near when she is only close. */
    record CandidateView(
            String id,
            String family,
            String given,
            String used,
            String birth,
            String age,
            String sex,
            String place,
            String status,
            String statusIcon,
            String why,
            boolean namesake,
            boolean masked) {}

    /** What is typed on the card, with every fault beside its field. */
    record FormView(
            String caller,
            String relation,
            Map<String, String> relations,
            String callback,
            String check,
            Map<String, String> checks,
            String request,
            String verbatim,
            String urgency,
            Map<String, String> urgencies,
            String motif,
            Map<String, String> motifs,
            String with,
            Map<String, String> withs,
            String from,
            @Nullable String instruction,
            Map<String, String> faults,
            String warned,
            String key) {}

    /** The first useful slots; {@code legend} says what was asked. */
    record ProposalsView(
            String legend,
            List<ProposalView> slots,
            @Nullable String sentence,
            boolean refused) {}

    record ProposalView(String value, int rank, String when, String who, String why) {}

    /** What was agreed, in words that can be read aloud. */
    record BookedView(
            String when,
            String with,
            String where,
            String appointment,
            List<String> bring,
            String preparation,
            String confirmation) {}
}
