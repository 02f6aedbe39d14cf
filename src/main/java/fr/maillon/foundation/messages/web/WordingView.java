package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.messages.Channel;
import fr.maillon.foundation.messages.wording.Blank;
import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.foundation.messages.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One text being written, with what its reader would get. */
record WordingView(
        Occasion occasion,
        Channel channel,
        String subject,
        String body,
        boolean own,
        Map<String, String> faults,
        String sender) {
    static WordingView of(Occasion occasion, Channel channel, Wording wording, boolean own, String sender) {
        return new WordingView(occasion, channel, wording.subject(), wording.body(), own, Map.of(), sender);
    }

    String title() {
        return occasion.label() + " – " + channel.label().toLowerCase(Locale.FRENCH);
    }

    String path() {
        return WordingsView.path(occasion, channel);
    }

    String draft() {
        return "texte-" + (occasion.name() + "-" + channel.name()).toLowerCase(Locale.ROOT);
    }

    String subjectLabel() {
        return channel == Channel.EMAIL ? "Objet" : "Titre";
    }

    List<Blank> blanks() {
        return List.of(Blank.values());
    }

    String shownSubject() {
        return new Wording(subject, body).subject(example());
    }

    String shownBody() {
        return new Wording(subject, body).body(example());
    }

    private Map<Blank, String> example() {
        var facts = new EnumMap<Blank, String>(Blank.class);
        facts.put(Blank.DATE, "lundi\u00a023\u00a0novembre 2026");
        facts.put(Blank.TIME, "14\u00a0h\u00a030");
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
