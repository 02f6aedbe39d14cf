package fr.maillon.frontoffice.agenda;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that either stands or leaves no mark, inside a transaction that goes on in both cases. */
@Component
class Attempt {
    private final TransactionTemplate savepoint;

    Attempt(PlatformTransactionManager transactions) {
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Without {@code guarded} there is no savepoint: for work that writes nothing before it can fail. */
    <T> T keptIf(boolean guarded, Predicate<T> kept, Supplier<T> work) {
        return guarded ? keptIf(kept, work) : work.get();
    }

    <T> T keptIf(Predicate<T> kept, Supplier<T> work) {
        return Objects.requireNonNull(savepoint.execute(status -> {
            T outcome = work.get();
            if (!kept.test(outcome)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }
}
