package fr.maillon.foundation.access;

import fr.maillon.foundation.database.LastLines;
import fr.maillon.foundation.database.Redo;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.trouble.Fate;
import fr.maillon.foundation.trouble.Outage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * How every request is done: its right is looked up, its structures come in sight, and its handler, its trace and its
 * one-time key share one transaction, committed before a single byte of the answer is written. A reading handler runs
 * inside a savepoint that can only read. A deadlock is tried again, never shown; so is what asks for it.
 */
class RequestWork extends RequestMappingHandlerAdapter {
    private static final int TRIES = 4;

    /** What someone may do before she has chosen her own password. */
    private static final Set<String> UNTIL_CHANGED = Set.of("/compte/mot-de-passe", "/verrouiller", "/deconnexion");

    private final ObjectProvider<RouteRights> rights;
    private final PlatformTransactionManager transactions;
    private final LastLines lines;
    private final Trace trace;
    private final OnceGuard once;
    private final Refusals refusals;

    RequestWork(
            ObjectProvider<RouteRights> rights,
            PlatformTransactionManager transactions,
            LastLines lines,
            Trace trace,
            OnceGuard once,
            Refusals refusals) {
        this.rights = rights;
        this.transactions = transactions;
        this.lines = lines;
        this.trace = trace;
        this.once = once;
        this.refusals = refusals;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        var right = rights.getObject().of(handler, request.getMethod()).orElse(null);
        if (right == null) {
            return RouteRights.ours(handler)
                    ? refusals.forbidden(request)
                    : super.invokeHandlerMethod(request, response, handler);
        }
        var signedIn = SignedIn.of(request);
        if (right.open()) {
            return work(right, null, request, response, handler);
        }
        if (signedIn.isEmpty()) {
            return refusals.signedOut(request);
        }
        if (signedIn.get().session().locked()) {
            return refusals.locked(request, signedIn.get().session());
        }
        var session = signedIn.get().session();
        if (session.passwordToChange() && !UNTIL_CHANGED.contains(right.path())) {
            return refusals.passwordFirst(request);
        }
        var granted = right.grantedAmong(session.memberships());
        if (granted.isEmpty()) {
            trace.refused(session, right);
            return refusals.forbidden(request);
        }
        var current = granted.containsKey(session.current())
                ? session.current()
                : granted.keySet().iterator().next();
        var acting = new Acting(session.account(), session.displayName(), granted, current);
        request.setAttribute(Acting.class.getName(), acting);
        return work(right, acting, request, response, handler);
    }

    private @Nullable ModelAndView work(
            Right right,
            @Nullable Acting acting,
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler)
            throws Exception {
        if (right.work() == Right.Work.SANS) {
            return super.invokeHandlerMethod(request, response, handler);
        }
        Set<UUID> seen = acting == null ? Set.of() : acting.seen();
        return Tenancy.<@Nullable ModelAndView, Exception>within(
                seen,
                () -> trace.<@Nullable ModelAndView, Exception>during(acting, () -> {
                    for (int attempt = 1; ; attempt++) {
                        try {
                            return Redo.<@Nullable ModelAndView, Exception>possible(
                                    attempt == 1, () -> inTransaction(right, acting, request, response, handler));
                        } catch (PessimisticLockingFailureException | Redo.Wanted failure) {
                            if (attempt == TRIES || response.isCommitted()) {
                                throw failure;
                            }
                            trace.forget();
                        }
                    }
                }));
    }

    private @Nullable ModelAndView inTransaction(
            Right right,
            @Nullable Acting acting,
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler)
            throws Exception {
        boolean reads = right.work() == Right.Work.LECTURE;
        var transaction = transactions.getTransaction(reads ? Tenancy.READING : new DefaultTransactionDefinition());
        try {
            trace.follow();
            var answer = reads
                    ? reading(transaction, request, response, handler)
                    : writing(right, acting, request, response, handler);
            trace.write();
            lines.write();
            commit(transaction, request);
            return answer;
        } catch (Exception | Error failure) {
            undo(transaction, failure);
            throw failure;
        }
    }

    /** What went wrong first is told, even if this goes wrong too. */
    private void undo(TransactionStatus transaction, Throwable failure) {
        try {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        } catch (RuntimeException also) {
            failure.addSuppressed(also);
        }
    }

    /** Until the database has answered nobody knows; when it answers no, nothing was kept. */
    private void commit(TransactionStatus transaction, HttpServletRequest request) {
        Fate.UNKNOWN.keepIn(request);
        try {
            transactions.commit(transaction);
            Fate.SAVED.keepIn(request);
        } catch (DataAccessException refused) {
            if (Outage.behind(refused).filter(Outage.AWAY::equals).isEmpty()) {
                Fate.NOTHING.keepIn(request);
            }
            throw refused;
        } catch (UnexpectedRollbackException undone) {
            Fate.NOTHING.keepIn(request);
            throw undone;
        }
    }

    /**
     * Begun inside a savepoint that can only read: PostgreSQL gives the outer transaction its right to write back when it is
     * released. With no trace to write the end of the transaction ends it too.
     */
    private @Nullable ModelAndView reading(
            TransactionStatus transaction,
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler)
            throws Exception {
        var answer = super.invokeHandlerMethod(request, response, handler);
        if (!transaction.isRollbackOnly() && trace.isWaiting()) {
            lines.atLast("release savepoint lecture");
        }
        return answer;
    }

    private @Nullable ModelAndView writing(
            Right right,
            @Nullable Acting acting,
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler)
            throws Exception {
        if (!right.once() || acting == null) {
            return super.invokeHandlerMethod(request, response, handler);
        }
        return once.guard(acting, request, () -> super.invokeHandlerMethod(request, response, handler), status -> {
            if (status == HttpStatus.CONFLICT) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            }
        });
    }
}
