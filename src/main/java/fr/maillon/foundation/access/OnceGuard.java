package fr.maillon.foundation.access;

import fr.maillon.foundation.layout.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Lets a form that books, pays, numbers or sends have its effect once. An effect is told by a redirection; a refusal
 * leaves the key unused, so that the form can be corrected and sent again.
 */
@Component
class OnceGuard {
    static final String FIELD = "cle";
    static final String HEADER = "Idempotency-Key";

    private final OnceKeys keys;
    private final Refusals refusals;

    OnceGuard(OnceKeys keys, Refusals refusals) {
        this.keys = keys;
        this.refusals = refusals;
    }

    @Nullable
    ModelAndView guard(
            Acting acting,
            HttpServletRequest request,
            Callable<@Nullable ModelAndView> work,
            Consumer<HttpStatus> refused)
            throws Exception {
        var key = key(request);
        if (key == null) {
            return refusals.once(
                    HttpStatus.UNPROCESSABLE_CONTENT, "Cet envoi n’a pas sa clé\u00a0: rechargez la page.");
        }
        var body = hash(request);
        return switch (keys.take(acting.account(), key, body)) {
            case OnceKeys.Known.New() -> remember(acting, key, body, work.call());
            case OnceKeys.Known.Done(var location) -> Screen.seeOther(location);
            case OnceKeys.Known.OtherBody() ->
                refusals.once(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Ce formulaire a déjà été envoyé avec un autre contenu. Rien n’a été changé.");
            case OnceKeys.Known.InFlight() -> {
                refused.accept(HttpStatus.CONFLICT);
                yield refusals.once(HttpStatus.CONFLICT, "Cet envoi est en cours. Un instant…");
            }
        };
    }

    private @Nullable ModelAndView remember(Acting acting, UUID key, byte[] body, @Nullable ModelAndView answer) {
        if (answer != null && answer.getView() instanceof RedirectView redirect && redirect.getUrl() != null) {
            keys.done(acting.account(), key, body, redirect.getUrl());
        }
        return answer;
    }

    private static @Nullable UUID key(HttpServletRequest request) {
        var header = request.getHeader(HEADER);
        var text = header == null ? request.getParameter(FIELD) : header;
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static byte[] hash(HttpServletRequest request) {
        var text = new StringBuilder(request.getMethod()).append(' ').append(request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals(FIELD)) {
                text.append('\n').append(name).append('=').append(Arrays.toString(values));
            }
        });
        return SecretToken.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
