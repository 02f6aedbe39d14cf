package fr.maillon.frontoffice.identity;

import java.util.Optional;

/** The sex of the birth certificate; {@link #I} exists locally only, the INSi teleservice never returns it. */
public enum Sex {
    F("Féminin"),
    M("Masculin"),
    I("Indéterminé");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    /** The French word shown to people. */
    public String word() {
        return word;
    }

    /** From the one-letter code of forms and messages. */
    public static Optional<Sex> ofCode(String code) {
        return switch (code.strip()) {
            case "F", "f" -> Optional.of(F);
            case "M", "m" -> Optional.of(M);
            case "I", "i" -> Optional.of(I);
            default -> Optional.empty();
        };
    }
}
