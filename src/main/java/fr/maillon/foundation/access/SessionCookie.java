package fr.maillon.foundation.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie that holds a session's secret: never read by scripts, never sent from another site. Over https its name
 * begins with {@code __Host-}, so that no other host can set it; plain http is for loopback only.
 */
public final class SessionCookie {
    private static final String SESSION = "maillon";
    private static final String DESK = "maillon-poste";
    private static final Duration LONG = Duration.ofDays(400);

    private SessionCookie() {}

    /** The secret that came with the request, if any. */
    public static Optional<SecretToken> read(HttpServletRequest request) {
        return read(request, SESSION);
    }

    /** The secret that names this browser as a desk; a new one, kept by it from now on, when it has none. */
    public static SecretToken desk(HttpServletRequest request, HttpServletResponse response) {
        return read(request, DESK).orElseGet(() -> {
            var fresh = SecretToken.random();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, DESK, fresh.value(), LONG.toSeconds()));
            return fresh;
        });
    }

    private static Optional<SecretToken> read(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, named(request, name));
        return cookie == null || cookie.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new SecretToken(cookie.getValue()));
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, SecretToken token) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, SESSION, token.value(), -1));
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, SESSION, "", 0));
    }

    private static String named(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }

    private static String cookie(HttpServletRequest request, String name, String value, long seconds) {
        return ResponseCookie.from(named(request, name), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(seconds)
                .build()
                .toString();
    }
}
