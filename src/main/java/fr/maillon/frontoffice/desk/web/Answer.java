package fr.maillon.frontoffice.desk.web;

import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.patients.Found;
import fr.maillon.frontoffice.reception.Action;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last act answered, to be shown with the card.
 *
 * @param wanted what was written on a card that somebody else changed meanwhile
 * @param refusal why nothing was booked; {@code nearest} are then the ways out
 * @param warned codes of the warnings shown: nothing is booked until they are said to have been read
 * @param picked an hour pointed at in the grid
 * @param chosen the hour that was asked for: shown again, it is still the one chosen
 * @param signs the list of signs stands open
 * @param ending what could not be done for a fault: Enter, once it is corrected, does it
 */
record Answer(
        @Nullable Found found,
        String sought,
        Map<String, String> faults,
        @Nullable Typed wanted,
        @Nullable String refusal,
        List<Proposal> nearest,
        String warned,
        boolean signs,
        @Nullable Picked picked,
        @Nullable Choice chosen,
        @Nullable Action ending) {
    static final Answer NONE = new Answer(null, "", Map.of(), null, null, List.of(), "", false, null, null, null);

    static Answer found(Found found, String sought) {
        return new Answer(found, sought, Map.of(), null, null, List.of(), "", false, null, null, null);
    }

    /** Who answers, before what was asked is done. */
    static Answer found(Found found, String sought, String first) {
        return new Answer(found, sought, Map.of("q", first), null, null, List.of(), "", false, null, null, null);
    }

    static Answer faults(Map<String, String> faults) {
        return new Answer(null, "", faults, null, null, List.of(), "", false, null, null, null);
    }

    static Answer changed(Typed typed) {
        return new Answer(null, "", Map.of(), typed, null, List.of(), "", false, null, null, null);
    }

    static Answer warned(String sentences, String kinds) {
        return new Answer(null, "", Map.of(), null, sentences, List.of(), kinds, false, null, null, null);
    }

    static Answer refused(String sentence, List<Proposal> nearest) {
        return new Answer(null, "", Map.of(), null, sentence, nearest, "", false, null, null, null);
    }

    static Answer openSigns() {
        return new Answer(null, "", Map.of(), null, null, List.of(), "", true, null, null, null);
    }

    static Answer picked(Picked it) {
        return new Answer(null, "", Map.of(), null, null, List.of(), "", false, it, null, null);
    }

    /** With the hour she had chosen, which stays chosen. */
    Answer choosing(Choice it) {
        return new Answer(found, sought, faults, wanted, refusal, nearest, warned, signs, picked, it, ending);
    }

    /** What was typed with it cannot be kept. */
    Answer refusing(Map<String, String> others) {
        return new Answer(found, sought, others, wanted, refusal, nearest, warned, signs, picked, chosen, ending);
    }

    Answer ending(Action asked) {
        return new Answer(found, sought, faults, wanted, refusal, nearest, warned, signs, picked, chosen, asked);
    }

    /** An hour of somebody, on the wall of her column. */
    record Picked(ResourceId resource, LocalDateTime start) {}
}
