package fr.maillon.foundation.access.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page where one chooses a password; {@code first} when the present one was chosen by someone else, {@code due} when
 * it has served its time.
 */
record PasswordView(boolean first, boolean due, String login, Map<String, String> faults) {
    @Nullable
    String fault(String field) {
        return faults.get(field);
    }
}
