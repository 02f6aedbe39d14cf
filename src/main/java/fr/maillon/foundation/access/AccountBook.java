package fr.maillon.foundation.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.maillon.foundation.access.Memberships.Line;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in and as what, for those who administer the structures in sight. */
@Component
@Transactional
public class AccountBook {
    private final Access access;
    private final Accounts accounts;
    private final Memberships memberships;
    private final LoginSessions sessions;
    private final LoginFailures failures;
    private final PasswordEncoder passwords;
    private final Trace trace;
    private final Clock clock;

    AccountBook(
            Access access,
            Accounts accounts,
            Memberships memberships,
            LoginSessions sessions,
            LoginFailures failures,
            PasswordEncoder passwords,
            Trace trace,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.failures = failures;
        this.passwords = passwords;
        this.trace = trace;
        this.clock = clock;
    }

    /** Everybody who works or worked in the structures in sight, by name; those whose access ended come last. */
    public List<AccountCard> accounts() {
        return cards(null);
    }

    public Optional<AccountCard> account(AccountId id) {
        return cards(id).stream().findFirst();
    }

    /** Whoever works or worked in this structure, for a choice of names. */
    public Map<AccountId, String> names(StructureId structure) {
        return memberships.names(structure);
    }

    private List<AccountCard> cards(@Nullable AccountId one) {
        var now = clock.instant();
        return memberships.lines(one).stream()
                .collect(groupingBy(Line::account, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(lines -> card(lines, now))
                .sorted(Comparator.comparing(AccountCard::ended))
                .toList();
    }

    /** Makes an account; its owner signs in once with the words that come back, and chooses her own. */
    public AccountOutcome open(Acting by, TypedAccount typed) {
        var faults = typed.faults(true, by.structures());
        var login = Access.folded(typed.login());
        var words = Passphrase.random(login);
        var id = AccountId.next();
        if (faults.isEmpty() && !accounts.add(id, login, typed.name().strip(), passwords.encode(words), true)) {
            faults.put("identifiant", "Cet identifiant est déjà pris. Ajoutez-lui un chiffre ou une initiale.");
        }
        if (!faults.isEmpty()) {
            return new AccountOutcome.Faulty(faults);
        }
        typed.chosen(by.structures()).forEach((structure, roles) -> {
            roles.forEach(role -> memberships.join(structure, id, role));
            trace.note(Trace.Action.CREATE, structure, "account", id.value(), null, Trace.codes(roles));
        });
        return new AccountOutcome.Passphrase(account(id).orElseThrow(), words);
    }

    /**
     * Changes its name and what it may do; its open desks ask for its password again, and nothing typed there is lost.
     *
     * @param seen the mark of the card that was changed: of two administrators the second is told of the first
     */
    public AccountOutcome change(Acting by, AccountId id, TypedAccount typed, String seen) {
        accounts.hold(id);
        var card = account(id);
        if (card.isEmpty()) {
            return new AccountOutcome.Unknown();
        }
        if (!card.get().mark().equals(seen)) {
            return new AccountOutcome.Overtaken();
        }
        var faults = typed.faults(false, by.structures());
        if (!faults.isEmpty()) {
            return new AccountOutcome.Faulty(faults);
        }
        boolean renamed = !typed.name().strip().equals(card.get().name());
        if (renamed && worksElsewhere(by, id)) {
            return new AccountOutcome.SharedElsewhere();
        }
        var chosen = typed.chosen(by.structures());
        var alone = lastAdministered(by, id, card.get(), chosen);
        if (alone.isPresent()) {
            return new AccountOutcome.LastAdministrator(alone.get());
        }
        if (renamed) {
            accounts.rename(id, typed.name().strip());
            note(by, id, "NOM");
        }
        give(by, card.get(), chosen);
        return new AccountOutcome.Done();
    }

    /** Ends its access to every structure in sight, now; where it works nowhere else, the account itself is closed. */
    public AccountOutcome end(Acting by, AccountId id) {
        var card = account(id);
        if (card.isEmpty()) {
            return new AccountOutcome.Unknown();
        }
        var alone = lastAdministered(by, id, card.get(), Map.of());
        if (alone.isPresent()) {
            return new AccountOutcome.LastAdministrator(alone.get());
        }
        var now = clock.instant();
        card.get().roles().forEach((structure, roles) -> {
            roles.forEach(role -> memberships.end(structure, id, role, by.account(), now));
            trace.note(Trace.Action.DELETE, structure, "account", id.value(), null, "FIN");
        });
        if (memberships.of(id).isEmpty()) {
            accounts.disable(id, now);
        }
        sessions.endAll(id, now);
        access.forget(id);
        return new AccountOutcome.Done();
    }

    /** New words to sign in with once; every session ends, and an account that was closed opens again. */
    public AccountOutcome newPassphrase(Acting by, AccountId id) {
        var card = account(id);
        if (card.isEmpty() || card.get().ended()) {
            return new AccountOutcome.Unknown();
        }
        if (worksElsewhere(by, id)) {
            return new AccountOutcome.SharedElsewhere();
        }
        var now = clock.instant();
        var words = Passphrase.random(card.get().login());
        accounts.setPassword(id, passwords.encode(words), true, now);
        failures.forgetAll(id);
        sessions.endAll(id, now);
        access.forget(id);
        note(by, id, "PHRASE");
        return new AccountOutcome.Passphrase(card.get(), words);
    }

    /** Forgets its failed logins: whoever knows its password signs in at once. */
    public AccountOutcome release(Acting by, AccountId id) {
        var card = account(id);
        if (card.isEmpty()) {
            return new AccountOutcome.Unknown();
        }
        failures.forgetAll(id);
        note(by, id, "DEBLOCAGE");
        return new AccountOutcome.Done();
    }

    private void give(Acting by, AccountCard card, Map<StructureId, Set<Role>> chosen) {
        var now = clock.instant();
        for (var structure : by.structures()) {
            var before = card.roles().getOrDefault(structure, Set.of());
            var after = chosen.getOrDefault(structure, Set.of());
            if (before.equals(after)) {
                continue;
            }
            before.stream()
                    .filter(role -> !after.contains(role))
                    .forEach(role -> memberships.end(structure, card.id(), role, by.account(), now));
            after.stream()
                    .filter(role -> !before.contains(role))
                    .forEach(role -> memberships.join(structure, card.id(), role));
            trace.note(Trace.Action.UPDATE, structure, "account", card.id().value(), null, Trace.codes(after));
            sessions.lockAll(card.id(), now);
        }
        accounts.enable(card.id());
        access.forget(card.id());
    }

    private Optional<StructureId> lastAdministered(
            Acting by, AccountId id, AccountCard card, Map<StructureId, Set<Role>> after) {
        return card.roles().entrySet().stream()
                .filter(place -> by.structures().contains(place.getKey()))
                .filter(place -> place.getValue().contains(Role.ADMINISTRATEUR))
                .map(Map.Entry::getKey)
                .filter(structure -> !after.getOrDefault(structure, Set.of()).contains(Role.ADMINISTRATEUR))
                .sorted(Comparator.comparing(StructureId::value))
                .filter(structure -> {
                    memberships.holdAdministrators(structure);
                    return !memberships.administeredWithout(structure, id);
                })
                .findFirst();
    }

    private boolean worksElsewhere(Acting by, AccountId id) {
        return !by.structures().containsAll(memberships.of(id).keySet());
    }

    private void note(Acting by, AccountId id, String what) {
        by.structures()
                .forEach(structure -> trace.note(Trace.Action.UPDATE, structure, "account", id.value(), null, what));
    }

    private static AccountCard card(List<Line> lines, Instant now) {
        var roles = new HashMap<StructureId, Set<Role>>();
        lines.stream()
                .filter(Line::live)
                .forEach(line -> roles.computeIfAbsent(line.structure(), s -> EnumSet.noneOf(Role.class))
                        .add(line.role()));
        var it = lines.getFirst();
        var blocked = it.blockedUntil();
        return new AccountCard(
                it.account(),
                it.login(),
                it.displayName(),
                roles,
                it.toChange(),
                it.lastSeenAt(),
                blocked == null || !now.isBefore(blocked) ? null : blocked);
    }
}
