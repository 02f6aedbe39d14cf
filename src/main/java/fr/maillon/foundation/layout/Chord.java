package fr.maillon.foundation.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a chord is written on a button. It is declared by the places of its keys ({@code Control+KeyK}, the values of
 * {@code KeyboardEvent.code}) and matched by them; on a keyboard whose letters stand elsewhere the browser corrects
 * the writing. Those that all programs share, such as {@code Control+KeyZ}, follow their letter instead.
 */
public final class Chord {
    private static final Map<String, String> WORDS = Map.of(
            "Control", "Ctrl",
            "Shift", "Maj",
            "Enter", "↵",
            "Escape", "Échap",
            "Delete", "Suppr",
            "Home", "Début",
            "PageUp", "Page ↑",
            "PageDown", "Page ↓",
            "ArrowLeft", "←",
            "ArrowRight", "→");

    private Chord() {}

    public static String shown(String chord) {
        return Arrays.stream(chord.split("\\+")).map(Chord::word).collect(Collectors.joining(" "));
    }

    private static String word(String code) {
        return WORDS.getOrDefault(code, code.replaceFirst("^(Key|Digit)(?=.$)", ""));
    }
}
