package fr.maillon.frontoffice.agenda.web;

import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.StatusOutcome;
import fr.maillon.frontoffice.agenda.web.AppointmentView.Anyway;
import fr.maillon.frontoffice.agenda.web.AppointmentView.Question;
import fr.maillon.frontoffice.patients.Found;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last act on an appointment answered.
 *
 * @param done something was just done, which is said and may be taken back
 * @param question what is asked before an arrival or an absence is noted
 * @param typed what was asked for and could not be had: the fields show it again
 * @param changed somebody else changed it meanwhile: what was wanted is shown beside what stands
 * @param found who was searched for an appointment without an identity
 * @param anyway what is done once its warnings are read
 */
record AppointmentAnswer(
        boolean done,
        @Nullable String refusal,
        List<Proposal> nearest,
        Map<String, String> faults,
        Map<String, String> typed,
        boolean changed,
        @Nullable Found found,
        @Nullable Question question,
        @Nullable Anyway anyway) {
    static final AppointmentAnswer NONE =
            new AppointmentAnswer(false, null, List.of(), Map.of(), Map.of(), false, null, null, null);
    static final AppointmentAnswer DONE =
            new AppointmentAnswer(true, null, List.of(), Map.of(), Map.of(), false, null, null, null);

    static AppointmentAnswer asking(StatusOutcome.AnotherDay other) {
        boolean missed = other.wanted() == AppointmentStatus.NO_SHOW;
        var question = new Question(
                other.question(),
                "/agenda/rendez-vous/" + other.appointment().id() + (missed ? "/absence" : "/arrivee"),
                missed ? "Noter l’absence" : "Noter l’arrivée");
        return new AppointmentAnswer(false, null, List.of(), Map.of(), Map.of(), false, null, question, null);
    }

    static AppointmentAnswer refused(String sentence, List<Proposal> nearest, Map<String, String> typed) {
        return new AppointmentAnswer(false, sentence, nearest, Map.of(), typed, false, null, null, null);
    }

    static AppointmentAnswer faults(Map<String, String> faults, Map<String, String> typed) {
        return new AppointmentAnswer(false, null, List.of(), faults, typed, false, null, null, null);
    }

    static AppointmentAnswer changed(Map<String, String> typed) {
        return new AppointmentAnswer(false, null, List.of(), Map.of(), typed, true, null, null, null);
    }

    static AppointmentAnswer found(Found found, Map<String, String> typed) {
        return new AppointmentAnswer(false, null, List.of(), Map.of(), typed, false, found, null, null);
    }

    static AppointmentAnswer warned(Anyway anyway, Map<String, String> typed) {
        return new AppointmentAnswer(false, null, List.of(), Map.of(), typed, false, null, null, anyway);
    }
}
