package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.messages.Channel;
import fr.maillon.foundation.messages.Message;
import fr.maillon.foundation.messages.MessageList;
import fr.maillon.foundation.printing.FrenchNumbers;
import fr.maillon.foundation.structure.StructureId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One of the lists, with the tabs to the others.
 *
 * @param topic what the page listens to, to stay true while it is open
 */
record MessagesView(String topic, MessageList list, List<Tab> tabs, List<Line> lines, boolean emailWorks, boolean cut) {
    static final int MOST = 200;

    /** A list one can look at, with how many wait there; nothing is shown for 0. */
    record Tab(String label, String path, int count, boolean current) {}

    /** One message in a list. */
    record Line(
            String path, String when, String channel, String addressee, String subject, String trouble, State state) {
        static Line of(Message it, WallClock wall) {
            var moment = it.settledAt() == null ? it.dueAt() : it.settledAt();
            return new Line(
                    "/messages/" + it.id(),
                    wall.read(moment),
                    it.channel().label(),
                    it.channel() == Channel.PAPER
                            ? it.addressee()
                            : it.addressee() + " · " + FrenchNumbers.phone(it.destination()),
                    it.subject(),
                    it.failure() == null ? "" : it.failure().sentence(),
                    State.of(it));
        }
    }

    static MessagesView of(
            StructureId structure,
            MessageList list,
            Map<MessageList, Integer> counts,
            List<Message> messages,
            WallClock wall,
            boolean emailWorks) {
        return new MessagesView(
                "messages:" + structure,
                list,
                Arrays.stream(MessageList.values())
                        .map(each -> new Tab(
                                each.label(),
                                "/messages?liste=" + each.word(),
                                counts.getOrDefault(each, 0),
                                each == list))
                        .toList(),
                messages.stream().map(it -> Line.of(it, wall)).toList(),
                emailWorks,
                messages.size() == MOST);
    }

    String none() {
        return switch (list) {
            case TO_SEND -> "Aucun message n’attend.";
            case TO_PRINT -> "Aucun courrier à imprimer.";
            case TO_CALL -> "Personne à rappeler\u00a0: tout est parti.";
            case SENT -> "Rien n’est encore parti.";
            case STOPPED -> "Aucun message arrêté.";
        };
    }

    boolean toPrint() {
        return list == MessageList.TO_PRINT && !lines.isEmpty();
    }
}
