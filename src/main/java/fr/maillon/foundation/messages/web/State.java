package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.messages.Channel;
import fr.maillon.foundation.messages.Message;

/** Where a message stands, as a word with its tone and its drawing. */
enum State {
    WAITING("en attente", "pill--calm", "horloge"),
    TO_PRINT("à imprimer", "pill--due", "imprimante"),
    SENT("envoyé", "pill--good", "coche"),
    PRINTED("imprimé", "pill--good", "imprimante"),
    TO_CALL("à rappeler", "pill--alert", "telephone"),
    CALLED("rappelé", "pill--line", "telephone"),
    STOPPED("arrêté", "pill--line", "croix");

    private final String word;
    private final String tone;
    private final String icon;

    State(String word, String tone, String icon) {
        this.word = word;
        this.tone = tone;
        this.icon = icon;
    }

    static State of(Message it) {
        return switch (it.status()) {
            case QUEUED -> it.channel() == Channel.PAPER ? TO_PRINT : WAITING;
            case SENT -> SENT;
            case PRINTED -> PRINTED;
            case FAILED -> it.settledAt() == null ? TO_CALL : CALLED;
            case CANCELLED -> STOPPED;
        };
    }

    String word() {
        return word;
    }

    String tone() {
        return tone;
    }

    String icon() {
        return icon;
    }
}
