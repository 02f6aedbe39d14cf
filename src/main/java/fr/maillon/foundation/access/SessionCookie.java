package fr.maillon.foundation.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie that holds a session's secret: never read by scripts, never sent from another site. Over https its name
 * begins with {@code __Host-}, so that no other host can set it; plain http is for loopback only.
 */
public final class SessionCookie {
    private static final String PLAIN = "maillon";
    private static final String HOST = "__Host-maillon";

    private SessionCookie() {}

    /** The secret that came with the request, if any. */
    public static Optional<SecretToken> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, request.isSecure() ? HOST : PLAIN);
        return cookie == null || cookie.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new SecretToken(cookie.getValue()));
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, SecretToken token) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, token.value(), -1));
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", 0));
    }

    private static String cookie(HttpServletRequest request, String value, long seconds) {
        return ResponseCookie.from(request.isSecure() ? HOST : PLAIN, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(seconds)
                .build()
                .toString();
    }
}
