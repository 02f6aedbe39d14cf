package fr.maillon.foundation.access;

import fr.maillon.foundation.access.LoginFailures.Guess;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of this module: accounts, where they work, and signing in and out. */
@Component
@Transactional
public class Access {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration STALE = Duration.ofMinutes(1);
    private static final Duration SEEN_EVERY = Duration.ofSeconds(30);

    private final Accounts accounts;
    private final Memberships memberships;
    private final LoginSessions sessions;
    private final LoginFailures failures;
    private final Desks desks;
    private final LoginTrace trace;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Patience patience;
    private final String nobody;
    /** Sessions read in the last five seconds, by SHA-256 of their secret; what another instance ends is seen then. */
    private final Map<Token, Known> known = new ConcurrentHashMap<>();

    Access(
            Accounts accounts,
            Memberships memberships,
            LoginSessions sessions,
            LoginFailures failures,
            Desks desks,
            LoginTrace trace,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            Clock clock,
            Patience patience) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.desks = desks;
        this.trace = trace;
        this.sessions = sessions;
        this.failures = failures;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
        this.patience = patience;
        this.nobody = passwords.encode(SecretToken.random().value());
    }

    /**
     * Creates an account. {@code login} is folded to lower case.
     *
     * @throws IllegalArgumentException when the password is weaker than the CNIL's recommendation asks
     */
    public AccountId createAccount(String login, String displayName, String password) {
        PasswordRules.fault(password, login).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        var id = AccountId.next();
        if (!accounts.add(id, folded(login), displayName, passwords.encode(password), false)) {
            throw new IllegalStateException("this login is taken");
        }
        return id;
    }

    /** What is wrong with this password, as a French sentence; empty when it will do. */
    public static Optional<String> passwordFault(String password, String login) {
        return PasswordRules.fault(password, login);
    }

    /** What is wrong with this login, as a French sentence; empty when it will do. */
    public static Optional<String> loginFault(String login) {
        return PasswordRules.isLogin(login) ? Optional.empty() : Optional.of(PasswordRules.LOGIN);
    }

    /** Says that someone works in a structure, as what, from today on. */
    public void join(StructureId structure, AccountId account, Role role) {
        memberships.join(structure, account, role);
    }

    /** Who signs in with this login, if anybody does. */
    public Optional<AccountId> account(String login) {
        return accounts.byLogin(folded(login)).map(Accounts.Account::id);
    }

    /**
     * Opens a session at this desk; after repeated failures, known and unknown logins alike are made to wait. What
     * strangers try elsewhere does not make wait who signs in where she has done so before.
     */
    public LoginOutcome signIn(String login, String password, SecretToken desk) {
        var now = clock.instant();
        var account = accounts.byLogin(folded(login));
        var hash = account.map(Accounts.Account::passwordHash).orElse(nobody);
        return switch (failures.judge(
                tried(login, desk), now, () -> passwords.matches(password, hash) && account.isPresent())) {
            case Guess.Right() -> open(account.orElseThrow(), desk, now);
            case Guess.Wrong() -> {
                account.ifPresent(it -> trace.refused(it.id()));
                yield new LoginOutcome.Refused();
            }
            case Guess.Wait(var until) -> new LoginOutcome.Wait(until);
        };
    }

    /** The owner's password over her locked or expired session: ends it and opens another. */
    public LoginOutcome unlock(SecretToken token, String password, SecretToken desk) {
        var outcome = sessions.loginOf(token.hash())
                .map(login -> signIn(login, password, desk))
                .orElseGet(LoginOutcome.Ended::new);
        if (outcome instanceof LoginOutcome.Welcome) {
            signOut(token);
        }
        return outcome;
    }

    /** Opens a session without a password, in the transaction that has just made this account. */
    public SecretToken open(AccountId account, StructureId structure) {
        var token = SecretToken.random();
        sessions.open(token, account, structure, null, clock.instant());
        return token;
    }

    private LoginOutcome open(Accounts.Account account, SecretToken desk, Instant now) {
        var places = memberships.of(account.id());
        var first = places.keySet().stream().min(Comparator.comparing(StructureId::value));
        if (first.isEmpty()) {
            return new LoginOutcome.Nowhere();
        }
        var token = SecretToken.random();
        sessions.open(token, account.id(), first.get(), desk, now);
        desks.welcome(desk, account.id());
        trace.opened(account.id(), places);
        return new LoginOutcome.Welcome(token);
    }

    /** What failures are counted by: the login, and the desk too where this login was opened before, as
     * {@link LoginFailures#OF_ACCOUNT} finds them again. */
    private byte[] tried(String login, SecretToken desk) {
        var folded = folded(login);
        return SecretToken.sha256(
                desks.knows(desk, folded) ? folded + "@" + HexFormat.of().formatHex(desk.hash()) : folded);
    }

    /** The session of this secret as of now, locked if nothing was done for too long. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<LoginSession> session(SecretToken secret, boolean activity) {
        var now = clock.instant();
        var token = new Token(secret);
        var fresh = known.get(token);
        if (fresh == null || fresh.readAt.plus(FRESH).isBefore(now)) {
            var read = read(secret, now);
            if (read.isEmpty()) {
                known.remove(token);
                return read;
            }
            var seen = fresh == null || fresh.seenAt.isBefore(read.get().lastSeenAt())
                    ? read.get().lastSeenAt()
                    : fresh.seenAt;
            fresh = new Known(read.get(), now, seen);
        }
        if (!fresh.session.locked()
                && fresh.seenAt.plus(patience.of(fresh.session.desk())).isBefore(now)) {
            sessions.lock(secret.hash(), now);
            known.remove(token);
            return sessions.find(secret.hash(), now);
        }
        known.put(token, activity ? touched(secret, fresh, now) : fresh);
        return Optional.of(fresh.session);
    }

    /** The structures that this session may see now; empty when it is over or locked. Asking is no activity. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Set<StructureId>> inSight(SecretToken secret) {
        return session(secret, false)
                .filter(session -> !session.locked())
                .map(session -> session.memberships().keySet());
    }

    private Optional<LoginSession> read(SecretToken secret, Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> sessions.find(secret.hash(), now)));
    }

    /** What was not asked about for a minute is read again when it is: abandoned sessions do not pile up. */
    @Scheduled(fixedDelay = 60_000)
    @Transactional(propagation = Propagation.SUPPORTS)
    void forgetStale() {
        var oldest = clock.instant().minus(STALE);
        known.values().removeIf(it -> it.readAt.isBefore(oldest));
    }

    private Known touched(SecretToken secret, Known it, Instant now) {
        if (it.session.lastSeenAt().plus(SEEN_EVERY).isBefore(now)
                && it.seenAt.plus(SEEN_EVERY).isBefore(now)) {
            sessions.seen(secret.hash(), now);
        }
        return new Known(it.session, it.readAt, now);
    }

    /** Locks the desk: the session waits for its owner's password. */
    public void lock(SecretToken secret) {
        sessions.lock(secret.hash(), clock.instant());
        known.remove(new Token(secret));
    }

    /** Ends the session; its secret opens nothing any more. */
    public void signOut(SecretToken secret) {
        sessions.end(secret.hash(), clock.instant());
        known.remove(new Token(secret));
    }

    /** Goes on under a new secret; every session of this account ends, the old one of this desk included. */
    SecretToken renew(SecretToken here) {
        var now = clock.instant();
        var session = sessions.find(here.hash(), now).orElseThrow();
        sessions.endAll(session.account(), now);
        forget(session.account());
        var fresh = SecretToken.random();
        sessions.reopen(fresh, here.hash(), now);
        return fresh;
    }

    /** Has every session of this account read again at its next request, once the running transaction is over too. */
    void forget(AccountId account) {
        known.values().removeIf(it -> it.session.account().equals(account));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.values().removeIf(it -> it.session.account().equals(account));
            }
        });
    }

    /** Says how the desk of this session is called and where it stands, from its next request on. */
    public void settle(SecretToken desk, SecretToken session, Desk as) {
        desks.settle(desk, as);
        sessions.sitAt(session.hash(), desk);
        known.clear();
    }

    static String folded(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private record Known(LoginSession session, Instant readAt, Instant seenAt) {}

    private record Token(String hash) {
        private Token(SecretToken secret) {
            this(HexFormat.of().formatHex(secret.hash()));
        }
    }
}
