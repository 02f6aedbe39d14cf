package fr.maillon.frontoffice.identity;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A function of words whose last answers are kept: so many at most, each in a place of its own that the next one takes. */
final class Remembered {
    private static final int BITS = 12;
    /** Spreads neighbouring hashes: 2^32 by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final UnaryOperator<String> function;
    private final AtomicReferenceArray<@Nullable Answer> answers = new AtomicReferenceArray<>(1 << BITS);

    Remembered(UnaryOperator<String> function) {
        this.function = function;
    }

    private record Answer(String word, String value) {}

    String of(String word) {
        int place = (word.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
        var known = answers.get(place);
        if (known != null && known.word().equals(word)) {
            return known.value();
        }
        var value = function.apply(word);
        answers.set(place, new Answer(word, value));
        return value;
    }
}
