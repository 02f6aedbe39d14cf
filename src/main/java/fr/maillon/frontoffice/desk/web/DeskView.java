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
        @Nullable DoneView done) {

    /** A way in which something comes in; each opens a card. */
    record ChannelView(String code, String label, String icon) {}

    /** What was just done, with the address that undoes it; empty when it cannot be. */
    record DoneView(String sentence, String undo) {}

    String title() {
        return card == null || card.banner() == null
                ? "Le poste"
                : card.banner().birthName() + " – le poste";
    }
}
