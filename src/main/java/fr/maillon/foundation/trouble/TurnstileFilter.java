package fr.maillon.foundation.trouble;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Requests queue here and not for a connection: who is let in finds one, and some are kept for the work that nobody waits
 * for. Files, streams and the health of the house need none and pass by.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TurnstileFilter extends OncePerRequestFilter {
    private static final int KEPT_BACK = 4;
    private static final Duration BEARABLE = Duration.ofMillis(1_500);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Turnstile turnstile;

    TurnstileFilter(@Value("${maillon.database.connections:16}") int connections) {
        this.turnstile = new Turnstile(Math.max(1, connections - KEPT_BACK), BEARABLE, LONGEST);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/s/")
                || path.startsWith("/webjars/")
                || path.startsWith("/actuator/")
                || path.equals("/flux");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        turnstile.enter();
        long entered = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            turnstile.leave(Duration.ofNanos(System.nanoTime() - entered));
        }
    }
}
