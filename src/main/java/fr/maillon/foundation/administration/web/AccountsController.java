package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.access.AccountBook;
import fr.maillon.foundation.access.AccountCard;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.AccountOutcome;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.TypedAccount;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who may sign in, and as what: for administrators. */
@Controller
class AccountsController {
    private static final String LIST = "/administration/comptes";
    private static final String ONE = LIST + "/{compte}";
    private static final String PAGE = "foundation/administration/web/account.jte";
    private static final Set<String> ACTS = Set.of("fin", "deblocage", "phrase");
    private static final String ELSEWHERE =
            "Cette personne travaille aussi dans une structure que vous n’administrez pas\u00a0: son nom et son mot de passe "
                    + "se changent avec elle, depuis «\u202fMon compte\u202f».";

    private static final String OVERTAKEN =
            "Ce compte a changé entre-temps. Le voici tel qu’il est\u00a0: refaites ce que vous vouliez y changer.";

    private final AccountBook book;
    private final Structures structures;
    private final Clock clock;

    AccountsController(AccountBook book, Structures structures, Clock clock) {
        this.book = book;
        this.structures = structures;
        this.clock = clock;
    }

    @GetMapping(LIST)
    ModelAndView list(Acting acting) {
        return Screen.of(
                "foundation/administration/web/accounts.jte",
                AccountsView.of(
                        book.accounts(), structures.structures(), clock.instant(), structures.zone(acting.current())));
    }

    @GetMapping(LIST + "/nouveau")
    ModelAndView blank() {
        return fresh(new TypedAccount("", "", Set.of()), Map.of());
    }

    @PostMapping(LIST + "/nouveau")
    ModelAndView open(
            @RequestParam(name = "personne", defaultValue = "") String name,
            @RequestParam(name = "identifiant", defaultValue = "") String login,
            @RequestParam(name = "roles", defaultValue = "") Set<String> roles,
            HttpServletRequest request,
            Acting acting) {
        var typed = new TypedAccount(name, login, roles);
        return switch (book.open(acting, typed)) {
            case AccountOutcome.Passphrase(var card, var words) -> sheet(card, words, request);
            case AccountOutcome.Faulty(var faults) -> fresh(typed, faults).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case AccountOutcome other -> throw new IllegalStateException("a new account: " + other);
        };
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable UUID compte, @RequestParam(defaultValue = "") String fait, Acting acting) {
        return Screen.of(PAGE, page(compte, acting).done(fait));
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable UUID compte,
            @RequestParam(name = "personne", defaultValue = "") String name,
            @RequestParam(name = "roles", defaultValue = "") Set<String> roles,
            @RequestParam(name = "vu", defaultValue = "") String seen,
            HttpServletRequest request,
            Acting acting) {
        var typed = new TypedAccount(name, "", roles);
        var outcome = book.change(acting, new AccountId(compte), typed, seen);
        var page = page(compte, acting);
        return answer(
                outcome, outcome instanceof AccountOutcome.Overtaken ? page : page.typed(typed), "roles", request);
    }

    @PostMapping(ONE + "/fin")
    ModelAndView end(@PathVariable UUID compte, HttpServletRequest request, Acting acting) {
        return answer(book.end(acting, new AccountId(compte)), page(compte, acting), "fin", request);
    }

    @PostMapping(ONE + "/deblocage")
    ModelAndView release(@PathVariable UUID compte, HttpServletRequest request, Acting acting) {
        return answer(book.release(acting, new AccountId(compte)), page(compte, acting), "deblocage", request);
    }

    @PostMapping(ONE + "/phrase")
    ModelAndView phrase(@PathVariable UUID compte, HttpServletRequest request, Acting acting) {
        return answer(book.newPassphrase(acting, new AccountId(compte)), page(compte, acting), "phrase", request);
    }

    /** What was answered there was shown once: reloading it, or going back, leads to the account as it is. */
    @GetMapping(ONE + "/{acte}")
    ModelAndView again(@PathVariable UUID compte, @PathVariable String acte, Acting acting) {
        if (!ACTS.contains(acte)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Screen.seeOther(page(compte, acting).path());
    }

    private ModelAndView answer(AccountOutcome outcome, AccountView view, String done, HttpServletRequest request) {
        return switch (outcome) {
            case AccountOutcome.Done() -> Screen.seeOther(LIST + "/" + view.id() + "?fait=" + done);
            case AccountOutcome.Passphrase(var card, var words) -> sheet(card, words, request);
            case AccountOutcome.Faulty(var faults) ->
                Screen.of(PAGE, view.faulty(faults)).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case AccountOutcome.LastAdministrator(var structure) ->
                Screen.of(PAGE, view.refused(lastAdministrator(structure))).status(HttpStatus.CONFLICT);
            case AccountOutcome.SharedElsewhere() ->
                Screen.of(PAGE, view.refused(ELSEWHERE)).status(HttpStatus.CONFLICT);
            case AccountOutcome.Overtaken() ->
                Screen.of(PAGE, view.refused(OVERTAKEN)).status(HttpStatus.CONFLICT);
            case AccountOutcome.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private AccountView page(UUID id, Acting acting) {
        var card = book.account(new AccountId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return AccountView.of(card, structures.structures(), clock.instant(), structures.zone(acting.current()));
    }

    private Screen fresh(TypedAccount typed, Map<String, String> faults) {
        return Screen.of(
                "foundation/administration/web/opening.jte",
                new OpeningView(typed, RoleGroup.of(structures.structures(), typed.roles()), faults));
    }

    /** The sheet to hand over: shown now, kept nowhere. */
    private static ModelAndView sheet(AccountCard card, String words, HttpServletRequest request) {
        var address = request.getRequestURL().toString().replaceFirst("(?<=[^/:])/.*", "/");
        return Screen.of(
                "foundation/administration/web/passphrase.jte",
                new PassphraseView(card.id().toString(), card.name(), card.login(), words, address));
    }

    private String lastAdministrator(StructureId structure) {
        var name = structures.structure(structure).map(Structure::name).orElse("cette structure");
        return "Personne d’autre n’administre " + name + ". Donnez d’abord ce rôle à quelqu’un d’autre.";
    }
}
