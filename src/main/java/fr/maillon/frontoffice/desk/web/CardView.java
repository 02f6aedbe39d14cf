package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.layout.Mark;
import fr.maillon.frontoffice.patients.CandidateLine;
import fr.maillon.frontoffice.patients.IdentityBanner;
import fr.maillon.frontoffice.reception.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The card of whoever she is speaking to: first who, then what, then when.
 *
 * @param mark what it says of itself, so that what is typed in it is told from what changes meanwhile
 * @param banner who it is about; nothing as long as nobody is found
 * @param anonymous it goes on without an identity, which can be found or created at any moment
 * @param seeking finding it comes before any slot
 * @param coming what she is already expected for
 * @param found what the search gave; nothing before it
 * @param differences what somebody else wrote meanwhile, beside what was wanted
 * @param endings what can come of it without an appointment
 * @param booked what was booked from it; then nothing is left but to say it and close
 */
record CardView(
        String id,
        int version,
        Mark mark,
        String channel,
        @Nullable IdentityBanner banner,
        boolean anonymous,
        boolean seeking,
        CheckView check,
        List<ComingView> coming,
        @Nullable FoundView found,
        FormView form,
        SignsView signs,
        ProposalsView proposals,
        Map<String, String> endings,
        CardDifferences differences,
        @Nullable BookedView booked) {

    /** How her identity was checked; {@code sentence} says when and by whom, or asks for it. */
    record CheckView(boolean done, String sentence, List<Way> ways) {
        record Way(String code, String label, String chord) {}
    }

    /** An appointment to come, in a few words. */
    record ComingView(String path, String words) {}

    /** What was searched, and who may be meant. */
    record FoundView(
            String typed,
            List<CandidateLine> people,
            @Nullable String advice) {}

    /** A choice among few, in a row: {@code word} short, {@code meaning} whole. */
    record Option(String code, String label, String word, String meaning, boolean chosen) {}

    /**
     * What is typed on the card, with every fault beside its field; {@code without} says why there is no number, {@code unfit}
     * why the motif is not meant for her, {@code weekday} that of {@code from} once it is read, {@code ending} what Enter does once a fault is corrected.
     */
    record FormView(
            String caller,
            String relation,
            Map<String, String> relations,
            String callback,
            String without,
            String addressee,
            String request,
            String verbatim,
            String note,
            List<Option> levels,
            String motif,
            Map<String, String> motifs,
            String with,
            Map<String, String> withs,
            String from,
            String weekday,
            List<Option> days,
            List<Option> halves,
            String site,
            Map<String, String> sites,
            @Nullable String instruction,
            String unfit,
            Map<String, String> faults,
            @Nullable Action ending,
            boolean minor,
            boolean accompanied,
            String key) {

        Map<String, String> withouts() {
            return Typed.WITHOUT.stream()
                    .collect(Collectors.toMap(it -> it, it -> it, (a, b) -> a, LinkedHashMap::new));
        }
    }

    /**
     * The signs one may hear.
     *
     * @param open the list stands open
     * @param heard those heard, in words
     * @param order what the level asks to be done at once; nothing below U1
     * @param doctor who set the level lower, or empty
     */
    record SignsView(
            boolean open,
            List<Option> all,
            List<String> heard,
            @Nullable String order,
            String doctor) {}

    /**
     * The first useful slots; {@code legend} says what was asked.
     *
     * @param known what counts before one of them is taken: whom she usually sees, what she already has
     * @param refused what was asked could not be had: each slot then books by itself
     * @param keep where the slot chosen is kept while one talks
     */
    record ProposalsView(
            String legend,
            List<String> known,
            List<ProposalView> slots,
            @Nullable String sentence,
            boolean refused,
            String keep,
            @Nullable Read read) {

        ProposalsView saying(String other) {
            return new ProposalsView(legend, known, slots, other, refused, keep, read);
        }

        /** The warnings that {@code sentence} says: read with it, for that hour alone. */
        record Read(String kinds, String hour) {}
    }

    /** {@code again}: for the same reasons as the one above, which the eye need not read twice. */
    record ProposalView(String value, int rank, String when, String who, String why, boolean again, boolean chosen) {

        ProposalView ranked(int other) {
            return new ProposalView(value, other, when, who, why, again, chosen);
        }
    }

    /** What was agreed, in words that can be read aloud; {@code billing} is for her alone. */
    record BookedView(
            String when,
            String with,
            String where,
            String appointment,
            int version,
            List<String> bring,
            String preparation,
            String billing,
            String confirmation) {}
}
