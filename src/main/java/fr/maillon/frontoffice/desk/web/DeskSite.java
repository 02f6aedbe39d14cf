package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.structure.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The site whose waiting room this desk looks after, kept by its browser; it opens nothing and names nobody. */
@Component
class DeskSite {
    private static final String COOKIE = "maillon-lieu";
    private static final Duration LONG = Duration.ofDays(400);

    private final HttpServletRequest request;

    DeskSite(HttpServletRequest request) {
        this.request = request;
    }

    /** Nothing when it looks after all of them, or after one that is not there. */
    Optional<Site> among(List<Site> sites) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null
                ? Optional.empty()
                : sites.stream()
                        .filter(it -> it.id().toString().equals(cookie.getValue()))
                        .findFirst();
    }

    /** All of them when {@code site} is nothing. */
    void keep(HttpServletResponse response, @Nullable UUID site) {
        var cookie = ResponseCookie.from(COOKIE, site == null ? "" : site.toString())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/poste")
                .maxAge(site == null ? Duration.ZERO : LONG)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
