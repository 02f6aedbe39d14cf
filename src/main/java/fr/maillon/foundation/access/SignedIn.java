package fr.maillon.foundation.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The session of a request, found once by {@link SessionFilter}. */
record SignedIn(SecretToken token, LoginSession session) {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    static Optional<SignedIn> of(HttpServletRequest request) {
        @Nullable Object found = request.getAttribute(ATTRIBUTE);
        return found instanceof SignedIn it ? Optional.of(it) : Optional.empty();
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
