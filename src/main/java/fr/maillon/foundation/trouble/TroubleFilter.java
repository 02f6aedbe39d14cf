package fr.maillon.foundation.trouble;

import fr.maillon.foundation.layout.Templates;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The last net, outside everything else: whatever fails, in a filter, a handler or a template, becomes a page here. The
 * database being away is a 503 that keeps what was typed; anything else is a fault of ours, logged once under a reference.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TroubleFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(TroubleFilter.class);
    private static final String PAGE = "foundation/trouble/web/trouble.jte";
    private static final String RETRY_AFTER_SECONDS = "2";

    private final Templates templates;

    TroubleFilter(Templates templates) {
        this.templates = templates;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | StackOverflowError failure) {
            if (failure instanceof ClientAbortException) { // the browser left: there is nobody to tell
                return;
            }
            if (response.isCommitted()) { // half a page is out: too late for another one
                log(request, failure);
            } else {
                response.resetBuffer(); // the headers of every answer stay
                answer(request, response, failure);
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        var unreadable = unreadable(failure);
        var outage = Outage.behind(failure);
        if (unreadable.isPresent()) {
            write(request, response, unreadable.get(), Refused.page(unreadable.get()));
        } else if (outage.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            write(request, response, status(outage.get()), outage(request, outage.get()));
        } else {
            write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, fault(request, log(request, failure)));
        }
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, TroubleView view)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        templates.writeOutside(PAGE, view, request, response);
    }

    private static HttpStatus status(Outage outage) {
        return outage == Outage.FULL ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static TroubleView outage(HttpServletRequest request, Outage outage) {
        var fate = Fate.of(request);
        return new TroubleView(
                outage.title(), List.of(outage.sentence(), saved(request, fate)), null, Typed.again(request, fate));
    }

    private static TroubleView fault(HttpServletRequest request, String reference) {
        var fate = Fate.of(request);
        return new TroubleView(
                "Maillon a rencontré un problème",
                List.of(
                        saved(request, fate),
                        "Si cela se reproduit, donnez la référence ci-dessous à qui s’occupe de Maillon chez vous."),
                reference,
                fate == Fate.SAVED || request.getMethod().equals("GET") ? null : Typed.again(request, Fate.UNKNOWN));
    }

    private static String saved(HttpServletRequest request, Fate fate) {
        if (request.getMethod().equals("GET")) {
            return "Rien n’a été changé.";
        }
        return switch (fate) {
            case NOTHING -> "Cet envoi n’a pas été enregistré. Ce que vous aviez saisi est gardé dans cette page.";
            case SAVED -> "Votre saisie est enregistrée\u202f; seule la page n’a pas pu s’afficher.";
            case UNKNOWN ->
                once(request)
                        ? "Cet envoi a peut-être été enregistré\u202f; un nouvel essai ne le fera pas deux fois."
                        : "Cet envoi a peut-être été enregistré. Vérifiez-le avant de l’envoyer à nouveau.";
        };
    }

    private static boolean once(HttpServletRequest request) {
        try {
            return Typed.once(request);
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    /** Types, places and states only: messages may quote what was typed about a person. */
    private static String log(HttpServletRequest request, Throwable failure) {
        var reference = Reference.next();
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error(
                "incident {} {} {} sqlstate {}",
                reference,
                request.getMethod(),
                route == null ? "-" : route,
                Outage.state(failure),
                failure);
        return reference;
    }

    private static Optional<HttpStatusCode> unreadable(Throwable failure) {
        return Outage.causes(failure)
                .filter(InvalidParameterException.class::isInstance)
                .map(InvalidParameterException.class::cast)
                .findFirst()
                .map(parameters -> HttpStatusCode.valueOf(parameters.getErrorCode()));
    }
}
