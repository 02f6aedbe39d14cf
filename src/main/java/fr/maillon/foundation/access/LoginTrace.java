package fr.maillon.foundation.access;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.StructureId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Leaves in the journal of each structure where an account works that it signed in, or that somebody tried to. */
@Component
class LoginTrace {
    private static final Logger LOG = LoggerFactory.getLogger(LoginTrace.class);

    private final Trace trace;
    private final Tenancy tenancy;
    private final Memberships memberships;
    private final TransactionTemplate transaction;

    LoginTrace(Trace trace, Tenancy tenancy, Memberships memberships, TransactionTemplate transaction) {
        this.trace = trace;
        this.tenancy = tenancy;
        this.memberships = memberships;
        this.transaction = transaction;
    }

    /** In the running transaction, which from then on sees these structures. */
    void opened(AccountId account, Map<StructureId, Set<Role>> places) {
        tenancy.assume(values(places.keySet()));
        places.forEach((structure, roles) -> trace.noteLogin(structure, account, roles));
    }

    /**
     * Once the running transaction is over, beside the answer: a known login must not be answered later than an unknown
     * one, which leaves no row.
     */
    void refused(AccountId account) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual().name("refused-login").start(() -> write(account));
            }
        });
    }

    private void write(AccountId account) {
        try {
            var places = transaction.execute(status -> memberships.of(account));
            Tenancy.<Boolean, RuntimeException>within(
                    values(places.keySet()),
                    () -> transaction.execute(status -> {
                        places.keySet()
                                .forEach(structure -> trace.note(
                                        Trace.Action.REFUSED,
                                        structure,
                                        "account",
                                        account.value(),
                                        null,
                                        "CONNEXION"));
                        return true;
                    }));
        } catch (DataAccessException | TransactionException outage) {
            LOG.warn("a refused login left no trace: the database did not answer");
        }
    }

    private static Set<UUID> values(Set<StructureId> structures) {
        return structures.stream().map(StructureId::value).collect(Collectors.toSet());
    }
}
