package fr.maillon.foundation.access;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was done and seen, by whom. Inside a request the rows wait for the handler's end and are written in its
 * transaction: no trace, no action. Elsewhere they are written at once.
 */
@Component
public class Trace {
    private static final ScopedValue<Request> REQUEST = ScopedValue.newInstance();

    private final TraceRows rows;
    private final Clock clock;

    Trace(TraceRows rows, Clock clock) {
        this.rows = rows;
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
        var row = new TraceRow(
                structure.value(),
                Identifiers.next(),
                clock.instant(),
                request == null ? null : request.account,
                request == null ? "" : request.role,
                action.name(),
                objectType,
                object,
                patient,
                detail);
        if (request == null) {
            rows.add(List.of(row));
        } else {
            request.waiting.add(row);
        }
    }

    /** Collects the rows of one request; {@link #write} puts them in the transaction. */
    <T extends @Nullable Object, X extends Throwable> T during(
            @Nullable Acting acting, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(REQUEST, new Request(acting)).<T, X>call(work);
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

    private static final class Request {
        private final List<TraceRow> waiting = new ArrayList<>();
        private final @Nullable UUID account;
        private final String role;

        private Request(@Nullable Acting acting) {
            account = acting == null ? null : acting.account().value();
            role = acting == null
                    ? ""
                    : acting.roles().stream()
                            .map(Role::code)
                            .sorted()
                            .reduce((a, b) -> a + " " + b)
                            .orElse("");
        }
    }
}
