package fr.maillon.frontoffice.desk.web;

import fr.maillon.frontoffice.agenda.web.Done;
import fr.maillon.frontoffice.agenda.web.GridView;
import fr.maillon.frontoffice.reception.Action;
import fr.maillon.frontoffice.reception.CallCard;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Le poste: three places, and what was just done, which can be undone.
 *
 * @param ended a card was just closed, and can be opened again
 */
record DeskView(
        RoomView room,
        GridView day,
        List<TabView> tabs,
        @Nullable CardView card,
        List<ChannelView> channels,
        ToCallView toCall,
        @Nullable Done done,
        boolean ended,
        @Nullable QuestionView question) {

    /** A way in which something comes in; each opens a card. */
    record ChannelView(String code, String label, String icon) {}

    /** Asked before an arrival is noted: yes goes to {@code path}, no to {@code back}. */
    record QuestionView(String sentence, String path, String back) {

        /** Masked: it names a person. */
        @Override
        public String toString() {
            return "QuestionView[" + path + "]";
        }
    }

    /** What was just done, by the code that the redirection carries: never a name in an address. */
    static @Nullable Done ended(String code, @Nullable CallCard closed) {
        return switch (code) {
            case "deja" -> new Done("C’était déjà fait, peut-être à un autre poste", "", "", "", 0, "");
            case "fiche", "rappel" -> closed == null ? null : ended(closed);
            default -> null;
        };
    }

    private static Done ended(CallCard it) {
        var what = it.action() == null || it.action() == Action.RAPPEL
                ? "Fiche gardée parmi les rappels"
                : "Fiche terminée\u00a0: " + it.action().label().toLowerCase(Locale.FRENCH) + addressee(it);
        return new Done(what, "", "/poste/fiches/" + it.id() + "/rouvrir", "Annuler", it.version(), "");
    }

    private static String addressee(CallCard it) {
        return it.action() == Action.MESSAGE && !it.target().isEmpty() ? ", " + it.target() : "";
    }

    /** With no card in front, whether one waits behind. */
    String waiting() {
        return switch (tabs.size()) {
            case 0 -> "Aucune fiche ouverte";
            case 1 -> "Une fiche attend";
            default -> tabs.size() + " fiches attendent";
        };
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
