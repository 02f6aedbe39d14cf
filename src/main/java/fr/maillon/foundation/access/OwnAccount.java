package fr.maillon.foundation.access;

import fr.maillon.foundation.access.LoginFailures.Guess;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each does with her own account: her password and her open sessions. */
@Component
@Transactional
public class OwnAccount {
    private final Access access;
    private final Accounts accounts;
    private final Memberships memberships;
    private final LoginSessions sessions;
    private final LoginFailures failures;
    private final PasswordEncoder passwords;
    private final Renewal renewal;
    private final Trace trace;
    private final Clock clock;

    OwnAccount(
            Access access,
            Accounts accounts,
            Memberships memberships,
            LoginSessions sessions,
            LoginFailures failures,
            PasswordEncoder passwords,
            Renewal renewal,
            Trace trace,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.failures = failures;
        this.passwords = passwords;
        this.renewal = renewal;
        this.trace = trace;
        this.clock = clock;
    }

    /** Her account as she sees it: what she may do, wherever she works; {@code due}: its password has served its time. */
    public record Sheet(
            String login,
            String name,
            boolean passwordToChange,
            Instant passwordSetAt,
            boolean due,
            Map<StructureId, Set<Role>> roles) {
        public Sheet {
            roles = Map.copyOf(roles);
        }
    }

    /** What came of changing a password. */
    public sealed interface Change {
        /** Every other session of hers ended; this one goes on under a new secret. */
        record Changed(SecretToken session) implements Change {}

        record Faulty(Map<String, String> faults) implements Change {
            public Faulty {
                faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
            }
        }
    }

    public Sheet sheet(Acting by) {
        var it = accounts.byId(by.account()).orElseThrow();
        var works = memberships.of(it.id());
        var due = renewal.due(it.passwordSetAt(), works.values(), clock.instant());
        return new Sheet(it.login(), it.displayName(), it.toChange(), it.passwordSetAt(), due, works);
    }

    public List<OpenSession> sessions(Acting by, SecretToken here) {
        return sessions.openOf(by.account(), here.hash(), clock.instant());
    }

    /** Ends this session if it is one of hers and still open. */
    public void end(Acting by, UUID session) {
        if (sessions.end(by.account(), session, clock.instant())) {
            note(by, "SESSION");
        }
        access.forget(by.account());
    }

    /** {@code current} is not asked of who signed in with words that someone else chose: she has just typed them. */
    public Change changePassword(Acting by, SecretToken here, String current, String fresh) {
        var account = accounts.byId(by.account()).orElseThrow();
        var faults = new LinkedHashMap<String, String>();
        if (!account.toChange()) {
            wrong(account, current).ifPresent(fault -> faults.put("motDePasse", fault));
        }
        PasswordRules.fault(fresh, account.login()).ifPresent(fault -> faults.put("nouveauMotDePasse", fault));
        if (faults.isEmpty() && passwords.matches(fresh, account.passwordHash())) {
            faults.put("nouveauMotDePasse", "C’est le mot de passe que vous aviez déjà. Choisissez-en un autre.");
        }
        return faults.isEmpty() ? renew(by, here, account, fresh) : new Change.Faulty(faults);
    }

    /** Guesses count as at the login: whoever sits at an open desk does not try them all. */
    private Optional<String> wrong(Accounts.Account account, String current) {
        var tried = SecretToken.sha256(account.login() + "/motDePasse");
        return switch (failures.judge(
                tried, clock.instant(), () -> passwords.matches(current, account.passwordHash()))) {
            case Guess.Right() -> Optional.empty();
            case Guess.Wrong() -> Optional.of("Ce n’est pas votre mot de passe actuel.");
            case Guess.Wait(var until) -> Optional.of("Trop d’essais. Patientez quelques minutes.");
        };
    }

    private Change renew(Acting by, SecretToken here, Accounts.Account account, String fresh) {
        var now = clock.instant();
        accounts.setPassword(account.id(), passwords.encode(fresh), false, now);
        var session = access.renew(here);
        note(by, "MOT_DE_PASSE");
        return new Change.Changed(session);
    }

    private void note(Acting by, String what) {
        var id = by.account().value();
        by.structures().forEach(structure -> trace.note(Trace.Action.UPDATE, structure, "account", id, null, what));
    }
}
