package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.messages.Channel;
import fr.maillon.foundation.messages.wording.Blank;
import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.foundation.messages.wording.ShortText;
import fr.maillon.foundation.messages.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One text being written, with what its reader would get. */
record WordingView(
        Occasion occasion,
        Channel channel,
        String subject,
        String body,
        boolean own,
        Map<String, String> faults,
        String sender) {
    /** All that fits on a telephone. */
    private static final List<Blank> SHORT =
            List.of(Blank.DATE, Blank.TIME, Blank.ADDRESS, Blank.PHONE, Blank.SENDER, Blank.FOR);

    static WordingView of(Occasion occasion, Channel channel, Wording wording, boolean own, String sender) {
        return new WordingView(occasion, channel, wording.subject(), wording.body(), own, Map.of(), sender);
    }

    String title() {
        var way = channel == Channel.SMS ? channel.label() : channel.label().toLowerCase(Locale.FRENCH);
        return occasion.label() + " – " + way;
    }

    String path() {
        return WordingsView.path(occasion, channel);
    }

    String draft() {
        return "texte-" + (occasion.name() + "-" + channel.name()).toLowerCase(Locale.ROOT);
    }

    String subjectLabel() {
        return switch (channel) {
            case EMAIL -> "Objet";
            case PAPER -> "Titre";
            case SMS -> "Titre, dans vos listes seulement";
        };
    }

    List<Blank> blanks() {
        return channel == Channel.SMS ? SHORT : List.of(Blank.values());
    }

    /** How long the example is, for a text message; nothing otherwise. */
    @Nullable
    String length() {
        return channel == Channel.SMS
                ? "%d signes sur %d. Au-delà, le message part en deux."
                        .formatted(ShortText.length(shownBody()), ShortText.LONGEST)
                : null;
    }

    String shownSubject() {
        return new Wording(subject, body).subject(example());
    }

    String shownBody() {
        var said = new Wording(subject, body).body(example());
        return channel == Channel.SMS ? ShortText.of(said) : said;
    }

    private Map<Blank, String> example() {
        var facts = new EnumMap<Blank, String>(Blank.class);
        facts.put(Blank.DATE, "lundi\u00a023\u00a0novembre 2026");
        facts.put(Blank.TIME, "14\u00a0h\u00a030");
        if (channel == Channel.SMS) {
            facts.put(Blank.DATE, "lun. 23/11");
            facts.put(Blank.TIME, "14h30");
        }
        facts.put(Blank.PLACE, "Maison des Tilleuls");
        facts.put(Blank.ADDRESS, "4, place de l’Église\n69003 Lyon");
        facts.put(Blank.PHONE, "04\u00a072\u00a000\u00a000\u00a000");
        facts.put(Blank.BRING, "– votre carte Vitale\n– l’attestation de votre mutuelle");
        facts.put(Blank.PREPARE, "– venez dix minutes avant l’heure");
        facts.put(Blank.CANCEL, "Prévenez-nous au plus tard deux jours avant.");
        facts.put(Blank.SENDER, sender);
        return facts;
    }
}
