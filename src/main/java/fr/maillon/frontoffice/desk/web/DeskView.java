package fr.maillon.frontoffice.desk.web;

import fr.maillon.frontoffice.agenda.web.Done;
import fr.maillon.frontoffice.agenda.web.GridView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Le poste: three places, and what was just done, which can be undone.
 *
 * @param ended a card was just closed
 */
record DeskView(
        RoomView room,
        GridView day,
        List<TabView> tabs,
        @Nullable CardView card,
        List<ChannelView> channels,
        List<CallBackView> callBacks,
        @Nullable Done done,
        boolean ended,
        @Nullable QuestionView question) {

    /** A way in which something comes in; each opens a card. */
    record ChannelView(String code, String label, String icon) {}

    /** Somebody to whom a call was promised; {@code since} when. */
    record CallBackView(String card, String name, String phone, String since) {

        /** Masked: it names a person. */
        @Override
        public String toString() {
            return "CallBackView[" + card + "]";
        }
    }

    /** Asked before an arrival is noted: yes goes to {@code path}, no to {@code back}. */
    record QuestionView(String sentence, String path, String back) {

        /** Masked: it names a person. */
        @Override
        public String toString() {
            return "QuestionView[" + path + "]";
        }
    }

    /** What was just done, by the code that the redirection carries: never a name in an address. */
    static @Nullable Done ended(String code) {
        var what = switch (code) {
            case "deja" -> "C’était déjà fait, peut-être à un autre poste";
            case "fiche" -> "Fiche terminée";
            case "rappel" -> "Fiche gardée parmi les rappels";
            default -> "";
        };
        return what.isEmpty() ? null : new Done(what, "", "", 0, "");
    }

    /** Something was done beside the card, which leaves the hand where it is. */
    boolean aside() {
        return question != null || (done != null && done.canBeUndone());
    }

    String title() {
        return card == null || card.banner() == null
                ? "Le poste"
                : card.banner().birthName() + " – le poste";
    }
}
