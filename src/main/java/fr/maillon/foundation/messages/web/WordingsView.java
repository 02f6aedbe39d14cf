package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.messages.Channel;
import fr.maillon.foundation.messages.wording.Occasion;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts of a structure, and in whose name they leave. */
record WordingsView(List<Text> texts, String name, String mailbox, Map<String, String> faults) {
    /** One text of the list. */
    record Text(String occasion, String channel, String subject, boolean own, String path) {}

    static String path(Occasion occasion, Channel channel) {
        return "/messages/textes/" + occasion.name().toLowerCase(Locale.ROOT) + "/"
                + channel.name().toLowerCase(Locale.ROOT);
    }
}
