package fr.maillon.foundation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds who is signed in. Requests that a page makes by itself (live fragments, streams) carry {@code X-Maillon-Fond}
 * and do not count as activity.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class SessionFilter extends OncePerRequestFilter {
    private final Access access;

    SessionFilter(Access access) {
        this.access = access;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/s/") || path.startsWith("/webjars/") || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean activity = request.getHeader("X-Maillon-Fond") == null
                && !request.getRequestURI().equals("/flux");
        SessionCookie.read(request)
                .flatMap(token -> access.session(token, activity).map(session -> new SignedIn(token, session)))
                .ifPresent(signedIn -> signedIn.keepIn(request));
        chain.doFilter(request, response);
    }
}
