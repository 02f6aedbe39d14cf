package fr.maillon.frontoffice.agenda.web;

import fr.maillon.frontoffice.patients.CandidateLine;
import fr.maillon.frontoffice.patients.IdentityBanner;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One appointment: who, when, with whom, where it stands, what can be done, and its story.
 *
 * @param banner nothing when the person is not identified yet: {@code who} then says what is known of her
 * @param acts what can be done now: code of the act, which is also the last word of its address
 * @param done what was just done
 * @param question asked before an arrival or an absence is noted
 * @param later where it could be put off to, {@code others} those with which it may change places
 * @param fields what the fields of its forms hold: what was typed and refused, else what stands
 * @param overtaken what somebody else changed meanwhile, beside what was wanted; {@code seen} where it stands, to tell
 * @param fault what was refused, with the ways out in {@code nearest}
 * @param unknown as long as nobody is identified
 * @param anyway what was to be moved, until its warnings are read
 * @param call where the call it was booked from is read
 */
record AppointmentView(
        String id,
        int version,
        @Nullable IdentityBanner banner,
        String who,
        String when,
        String length,
        String motif,
        String with,
        String site,
        String state,
        String status,
        @Nullable String urgency,
        String needs,
        String origin,
        String note,
        String billing,
        String extra,
        String day,
        List<Act> acts,
        boolean movable,
        Map<String, String> resources,
        Map<String, String> fields,
        Map<String, String> reasons,
        List<Told> story,
        @Nullable String fault,
        List<Nearest> nearest,
        Map<String, String> faults,
        String key,
        @Nullable Done done,
        @Nullable Question question,
        boolean reopenable,
        List<Nearest> later,
        Map<String, String> others,
        Overtaken overtaken,
        String seen,
        @Nullable Unknown unknown,
        @Nullable Anyway anyway,
        @Nullable String call) {

    /** Nobody is identified yet: who was found for her. */
    record Unknown(boolean searched, String advice, List<CandidateLine> people) {
        static final Unknown NOT_SEARCHED = new Unknown(false, "", List.of());
    }

    /** Who may have given it up, for the reasons that do not tell. */
    Map<String, String> sides() {
        return new TreeMap<>(Map.of("PATIENT", "La personne", "STRUCTURE", "La structure"));
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Something that can be done in one act; {@code chord} may be empty, {@code reason} goes with a cancellation. */
    record Act(
            String path,
            String label,
            String icon,
            String chord,
            @Nullable String reason) {
        Act(String path, String label, String icon, String chord) {
            this(path, label, icon, chord, null);
        }
    }

    /** Asked because it is not for today. */
    record Question(String sentence, String path, String label) {}

    /** Nothing was done yet: the same act once more, its warnings read; it goes to that hour alone. */
    record Anyway(String path, String label, List<String> warnings, Map<String, String> fields) {}

    /** One sentence of the story; {@code undoable} the last, when it can be gone back on. */
    record Told(String when, String sentence, boolean undoable) {}

    /** A free slot near the one refused. */
    record Nearest(String value, int rank, String when, String with) {}
}
