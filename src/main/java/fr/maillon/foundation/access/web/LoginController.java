package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.access.LoginOutcome;
import fr.maillon.foundation.access.LoginView;
import fr.maillon.foundation.access.SessionCookie;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.structure.Structures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in, locking, unlocking, signing out. A form interrupted by the end of a session goes on where it was. */
@Controller
class LoginController {
    private static final String PAGE = "foundation/access/web/login.jte";
    private static final String TYPED = "champ.";
    private static final String NOWHERE = "Votre compte n’est rattaché à aucune structure aujourd’hui.";
    private static final String ENDED =
            "Cette session a été fermée. Connectez-vous de nouveau\u00a0: vos saisies vous attendent.";

    private final Access access;
    private final Structures structures;
    private final Clock clock;
    private volatile boolean begun;

    LoginController(Access access, Structures structures, Clock clock) {
        this.access = access;
        this.structures = structures;
        this.clock = clock;
    }

    /** In a house where nothing exists yet nobody can sign in: its first page comes before. */
    @GetMapping("/connexion")
    ModelAndView login(@RequestParam(defaultValue = "/") String suite) {
        begun = begun || !structures.everyStructure().isEmpty();
        if (!begun) {
            return Screen.seeOther("/premier-demarrage");
        }
        return Screen.of(PAGE, LoginView.fresh(ours(suite)));
    }

    @PostMapping("/connexion")
    ModelAndView signIn(
            @RequestParam(name = "identifiant", defaultValue = "") String login,
            @RequestParam(name = "motDePasse", defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String suite,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        var view = new LoginView(null, login, ours(suite), typed(fields), null);
        return open(view, login, password, request, response);
    }

    /** The owner's password over a locked desk; whoever else comes signs in at /connexion and finds her own drafts. */
    @PostMapping("/deverrouiller")
    ModelAndView unlock(
            @RequestParam(name = "titulaire", defaultValue = "") String owner,
            @RequestParam(name = "motDePasse", defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String suite,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        var view = new LoginView(owner.isBlank() ? null : owner, "", ours(suite), typed(fields), null);
        var token = SessionCookie.read(request);
        if (token.isEmpty() || password.isEmpty()) {
            return refused(view, "", "Saisissez votre mot de passe.", 422);
        }
        var outcome = access.unlock(token.get(), password, SessionCookie.desk(request, response));
        return answer(view, "", outcome, request, response);
    }

    /** The same from the lock over the page: nothing of the page is touched, 204 when it is open again. */
    @PostMapping(path = "/deverrouiller", headers = "X-Fragment")
    ResponseEntity<String> unlockInPlace(
            @RequestParam(name = "motDePasse", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var token = SessionCookie.read(request);
        var outcome = token.isEmpty()
                ? new LoginOutcome.Ended()
                : access.unlock(token.get(), password, SessionCookie.desk(request, response));
        return switch (outcome) {
            case LoginOutcome.Welcome(var fresh) -> {
                SessionCookie.write(request, response, fresh);
                yield ResponseEntity.noContent().build();
            }
            case LoginOutcome.Refused() ->
                sentence(HttpStatus.UNPROCESSABLE_CONTENT, "Ce mot de passe n’ouvre pas ce poste.");
            case LoginOutcome.Wait(var until) ->
                sentence(HttpStatus.TOO_MANY_REQUESTS, waiting(Duration.between(clock.instant(), until)));
            case LoginOutcome.Nowhere() -> sentence(HttpStatus.FORBIDDEN, NOWHERE);
            case LoginOutcome.Ended() -> sentence(HttpStatus.FORBIDDEN, ENDED);
        };
    }

    private static ResponseEntity<String> sentence(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(sentence);
    }

    @PostMapping("/verrouiller")
    ModelAndView lock(@RequestParam(defaultValue = "/") String suite, HttpServletRequest request) {
        SessionCookie.read(request).ifPresent(access::lock);
        return Screen.seeOther(ours(suite));
    }

    @PostMapping("/deconnexion")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(access::signOut);
        SessionCookie.clear(request, response);
        return Screen.seeOther("/connexion");
    }

    private ModelAndView open(
            LoginView view, String login, String password, HttpServletRequest request, HttpServletResponse response) {
        if (login.isBlank() || password.isEmpty()) {
            return refused(view, login, "Saisissez votre identifiant et votre mot de passe.", 422);
        }
        var outcome = access.signIn(login, password, SessionCookie.desk(request, response));
        if (outcome instanceof LoginOutcome.Welcome) {
            SessionCookie.read(request).ifPresent(access::signOut);
        }
        return answer(view, login, outcome, request, response);
    }

    private ModelAndView answer(
            LoginView view,
            String login,
            LoginOutcome outcome,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case LoginOutcome.Welcome(var token) -> {
                SessionCookie.write(request, response, token);
                yield view.resumes()
                        ? Screen.of("foundation/access/web/resume.jte", view)
                        : Screen.seeOther(view.next());
            }
            case LoginOutcome.Refused() -> refused(view, login, "Identifiant ou mot de passe inconnu.", 422);
            case LoginOutcome.Wait(var until) ->
                refused(view, login, waiting(Duration.between(clock.instant(), until)), 429);
            case LoginOutcome.Nowhere() -> refused(view, login, NOWHERE, 403);
            case LoginOutcome.Ended() -> refused(LoginView.resuming(view.next(), view.typed()), "", ENDED, 403);
        };
    }

    private static ModelAndView refused(LoginView view, String login, String fault, int status) {
        return Screen.of(PAGE, view.refused(login, fault)).status(status);
    }

    private static String waiting(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        return "Trop d’essais. Réessayez dans " + (seconds < 60 ? seconds + " s." : (seconds + 59) / 60 + " min.");
    }

    /** Only a path of ours: never another site. */
    private static String ours(String next) {
        return next.startsWith("/") && !next.startsWith("//") && !next.contains("\\") && !next.contains("\n")
                ? next
                : "/";
    }

    private static List<LoginView.Field> typed(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(TYPED))
                .flatMap(field -> field.getValue().stream()
                        .map(value -> new LoginView.Field(field.getKey().substring(TYPED.length()), value)))
                .toList();
    }
}
