package fr.maillon.foundation.messages.wording;

/** Why one writes; each occasion has its own wording in each channel. */
public enum Occasion {
    CONFIRMATION("Confirmation"),
    CHANGE("Changement de date ou de lieu"),
    REMINDER("Rappel"),
    CANCELLATION("Annulation");

    private final String label;

    Occasion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
