package fr.maillon.foundation.access;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was done and seen, by whom. Inside a request the rows wait for the handler's end and are written in its
 * transaction: no trace, no action. Elsewhere they are written at once.
 */
@Component
public class Trace {
    private static final ScopedValue<Request> REQUEST = ScopedValue.newInstance();

    private final TraceRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Trace(TraceRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What can be done to identified data. */
    public enum Action {
        READ,
        SEARCH,
        CREATE,
        UPDATE,
        PRINT,
        EXPORT,
        SEND,
        DELETE,
        BREAK_GLASS,
        LOGIN,
        REFUSED
    }

    public void note(Action action, StructureId structure, String objectType, @Nullable UUID object) {
        note(action, structure, objectType, object, null, "");
    }

    public void note(
            Action action, StructureId structure, String objectType, @Nullable UUID object, @Nullable UUID patient) {
        note(action, structure, objectType, object, patient, "");
    }

    /** {@code detail} holds codes and counts, never a name or a number of a person. */
    public void note(
            Action action,
            StructureId structure,
            String objectType,
            @Nullable UUID object,
            @Nullable UUID patient,
            String detail) {
        var request = REQUEST.isBound() ? REQUEST.get() : null;
        keep(new TraceRow(
                structure.value(),
                Identifiers.next(),
                clock.instant(),
                request == null ? null : request.account,
                request == null ? "" : request.role,
                action.name(),
                objectType,
                object,
                patient,
                detail));
    }

    /** Someone signed in: she acts, though the request began with nobody. */
    void noteLogin(StructureId structure, AccountId account, Set<Role> roles) {
        keep(new TraceRow(
                structure.value(),
                Identifiers.next(),
                clock.instant(),
                account.value(),
                codes(roles),
                Action.LOGIN.name(),
                "account",
                account.value(),
                null,
                ""));
    }

    /** A route that her roles do not open: a transaction of its own, for the request has none. */
    void refused(LoginSession session, Right right) {
        var at = session.current();
        var row = new TraceRow(
                at.value(),
                Identifiers.next(),
                clock.instant(),
                session.account().value(),
                codes(session.memberships().getOrDefault(at, Set.of())),
                Action.REFUSED.name(),
                "route",
                null,
                null,
                right.method() + " " + right.path());
        Tenancy.<Boolean, RuntimeException>within(
                Set.of(at.value()),
                () -> transaction.execute(status -> {
                    rows.add(List.of(row));
                    return true;
                }));
    }

    private void keep(TraceRow row) {
        if (REQUEST.isBound()) {
            REQUEST.get().waiting.add(row);
        } else {
            rows.add(List.of(row));
        }
    }

    static String codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().collect(Collectors.joining(" "));
    }

    /** Collects the rows of one request; {@link #write} puts them in the transaction. */
    <T extends @Nullable Object, X extends Throwable> T during(
            @Nullable Acting acting, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(REQUEST, new Request(acting)).<T, X>call(work);
    }

    /** Whether {@link #write} has anything to write. */
    boolean isWaiting() {
        return !REQUEST.get().waiting.isEmpty();
    }

    /** What is taken back in the running transaction leaves no row: to be called when it begins. */
    void follow() {
        TransactionSynchronizationManager.registerSynchronization(REQUEST.get());
    }

    /** Writes what was collected since the last call, in the running transaction. */
    void write() {
        var waiting = REQUEST.get().waiting;
        rows.add(waiting);
        waiting.clear();
    }

    /** Forgets what a refused attempt collected, before it is tried again. */
    void forget() {
        REQUEST.get().waiting.clear();
    }

    private static final class Request implements TransactionSynchronization {
        private final List<TraceRow> waiting = new ArrayList<>();
        private final IdentityHashMap<Object, Integer> savepoints = new IdentityHashMap<>();
        private final @Nullable UUID account;
        private final String role;

        private Request(@Nullable Acting acting) {
            account = acting == null ? null : acting.account().value();
            role = acting == null ? "" : codes(acting.roles());
        }

        @Override
        public void savepoint(Object savepoint) {
            savepoints.put(savepoint, waiting.size());
        }

        @Override
        public void savepointRollback(Object savepoint) {
            var before = savepoints.get(savepoint);
            if (before != null) {
                waiting.subList(before, waiting.size()).clear();
            }
        }
    }
}
