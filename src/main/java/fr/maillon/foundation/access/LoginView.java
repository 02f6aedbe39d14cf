package fr.maillon.foundation.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The login page: fresh, over a locked desk, or in the middle of a form whose session ended.
 *
 * @param owner who locked this desk; nobody on a fresh page
 * @param next path of ours to go on to
 * @param typed what a form held when its session ended: sent again after signing in
 */
public record LoginView(
        @Nullable String owner,
        String login,
        String next,
        List<Field> typed,
        @Nullable String fault) {

    /** One field of a form, as it was typed. */
    public record Field(String name, String value) {}

    public LoginView {
        typed = List.copyOf(typed);
    }

    public static LoginView fresh(String next) {
        return new LoginView(null, "", next, List.of(), null);
    }

    public static LoginView resuming(String next, List<Field> typed) {
        return new LoginView(null, "", next, typed, null);
    }

    static LoginView unlocking(String owner, String next, List<Field> typed) {
        return new LoginView(owner, "", next, typed, null);
    }

    /** The same page with what went wrong; everything typed is kept, except the password. */
    public LoginView refused(String login, String fault) {
        return new LoginView(owner, login, next, typed, fault);
    }

    /** Whether a form waits to be sent again. */
    public boolean resumes() {
        return !typed.isEmpty();
    }
}
