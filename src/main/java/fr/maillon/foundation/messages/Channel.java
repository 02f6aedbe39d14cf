package fr.maillon.foundation.messages;

/** How a message reaches someone. */
public enum Channel {
    EMAIL("Courriel"),
    SMS("SMS"),
    PAPER("Courrier");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
