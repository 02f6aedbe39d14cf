package fr.maillon.foundation.access;

import fr.maillon.foundation.layout.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What someone sees whose request is refused before its handler: a sentence, and a way on that loses nothing. */
@Component
class Refusals {
    private static final List<String> SECRET = List.of("motDePasse", "nouveauMotDePasse");

    /** Nobody signed in: the login page, which comes back here, with what was typed if it was a form. */
    ModelAndView signedOut(HttpServletRequest request) {
        if (reads(request) && !byScript(request)) {
            return Screen.seeOther("/connexion?suite=" + encoded(here(request)));
        }
        return Screen.of("foundation/access/web/login.jte", LoginView.resuming(here(request), typed(request)))
                .status(HttpStatus.UNAUTHORIZED.value());
    }

    /** The desk is locked: its owner's password opens it again. */
    ModelAndView locked(HttpServletRequest request, LoginSession session) {
        return Screen.of(
                        "foundation/access/web/login.jte",
                        LoginView.unlocking(session.displayName(), here(request), typed(request)))
                .status(HttpStatus.UNAUTHORIZED.value());
    }

    /** Words that someone else chose open one page only. */
    ModelAndView passwordFirst(HttpServletRequest request) {
        return reads(request) && !byScript(request)
                ? Screen.seeOther("/compte/mot-de-passe")
                : sentence(
                        HttpStatus.FORBIDDEN,
                        "Votre mot de passe d’abord",
                        "Choisissez votre propre mot de passe, puis recommencez.");
    }

    ModelAndView forbidden(HttpServletRequest request) {
        return sentence(
                HttpStatus.FORBIDDEN,
                "Accès refusé",
                "Votre rôle ne donne pas accès à cet écran. Si vous en avez besoin, demandez-le à l’administrateur.");
    }

    ModelAndView once(HttpStatus status, String sentence) {
        return sentence(status, "Déjà envoyé", sentence);
    }

    private static ModelAndView sentence(HttpStatus status, String title, String sentence) {
        return Screen.of("foundation/access/web/refusal.jte", new RefusalView(title, sentence))
                .status(status.value());
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Asked by a script, which opens the lock over the page rather than follow a redirection. */
    private static boolean byScript(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("X-Fragment") != null
                || request.getHeader("HX-Request") != null
                || (accepted != null && accepted.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static List<LoginView.Field> typed(HttpServletRequest request) {
        var fields = new ArrayList<LoginView.Field>();
        if (!reads(request)) {
            request.getParameterMap().forEach((name, values) -> {
                for (var value : values) {
                    if (!SECRET.contains(name)) {
                        fields.add(new LoginView.Field(name, value));
                    }
                }
            });
        }
        return fields;
    }
}
