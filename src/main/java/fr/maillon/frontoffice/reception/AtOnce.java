package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.database.Redo;
import fr.maillon.foundation.trouble.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that belongs to what just happened and is written with it. When it fails it leaves no mark and is owed: what
 * happened stands, a booking is never lost for a letter.
 */
@Component
class AtOnce {
    private static final Logger LOG = LoggerFactory.getLogger(AtOnce.class);

    private final TransactionTemplate savepoint;
    private final ApplicationEventPublisher events;

    AtOnce(PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.events = events;
    }

    /**
     * Does it in the running transaction; a deadlock is thrown, for the whole of it to be tried again. So is a failure while
     * all of it can be done again, then inside a savepoint.
     *
     * @param owed stored when it fails, for a listener of its own
     */
    void orLater(Runnable work, Object owed) {
        try {
            if (Redo.isPossible()) {
                work.run();
            } else {
                savepoint.executeWithoutResult(status -> work.run());
            }
        } catch (PessimisticLockingFailureException again) {
            throw again;
        } catch (RuntimeException failure) {
            if (Redo.isPossible()) {
                throw new Redo.Wanted(failure);
            }
            Chore.tell(LOG, "telling of an appointment", failure);
            events.publishEvent(owed);
        }
    }
}
