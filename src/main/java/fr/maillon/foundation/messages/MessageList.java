package fr.maillon.foundation.messages;

import java.util.Arrays;
import java.util.Optional;

/** Where a message is looked for; {@code word} stands in addresses, {@code label} is what people read. */
public enum MessageList {
    TO_SEND("a-envoyer", "À envoyer", true),
    TO_PRINT("a-imprimer", "À imprimer", true),
    TO_CALL("a-rappeler", "Échecs, à rappeler", true),
    SENT("envoyes", "Envoyés et imprimés", false),
    STOPPED("arretes", "Arrêtés", false);

    private final String word;
    private final String label;
    private final boolean waiting;

    MessageList(String word, String label, boolean waiting) {
        this.word = word;
        this.label = label;
        this.waiting = waiting;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** Whether something is still to be done about its messages. */
    public boolean waiting() {
        return waiting;
    }

    public static Optional<MessageList> of(String word) {
        return Arrays.stream(values()).filter(list -> list.word.equals(word)).findFirst();
    }
}
