package fr.maillon.foundation.trouble;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that says what went wrong.
 *
 * @param sentences what happened, what was saved, what to do
 * @param reference finds the trouble in the log; none when there is nothing to look for
 * @param again what to send once more, as it was typed
 */
public record TroubleView(
        String title,
        List<String> sentences,
        @Nullable String reference,
        @Nullable Again again) {

    public TroubleView {
        sentences = List.copyOf(sentences);
    }

    static TroubleView of(String title, String... sentences) {
        return new TroubleView(title, List.of(sentences), null, null);
    }

    /**
     * The same request once more.
     *
     * @param twice whether it might then have its effect twice; if not so, and it reads or carries a one-time key, the page
     *     sends it by itself when the database is back
     */
    public record Again(String method, String action, List<Field> fields, boolean twice) {
        public Again {
            fields = List.copyOf(fields);
        }
    }

    /** One field of a form, as it was typed. */
    public record Field(String name, String value) {}
}
