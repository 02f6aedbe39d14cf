package fr.maillon.frontoffice.desk.web;

import fr.maillon.frontoffice.agenda.web.GridView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Le poste: three places, and what was just done, which can be undone. */
record DeskView(
        RoomView room,
        GridView day,
        List<TabView> tabs,
        @Nullable CardView card,
        List<ChannelView> channels,
        List<CallBackView> callBacks,
        @Nullable DoneView done) {

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

    /** What was just done, with the address that undoes it; empty when it cannot be. */
    record DoneView(String sentence, String undo) {}

    String title() {
        return card == null || card.banner() == null
                ? "Le poste"
                : card.banner().birthName() + " – le poste";
    }
}
