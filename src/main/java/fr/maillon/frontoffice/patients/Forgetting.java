package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what was typed in searches, whether or not anybody searches again. */
@Component
class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final Structures structures;
    private final SearchReceipts receipts;
    private final TransactionTemplate transaction;

    Forgetting(Structures structures, SearchReceipts receipts, TransactionTemplate transaction) {
        this.structures = structures;
        this.receipts = receipts;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void forgetEverywhere() {
        try {
            structures.everyStructure().forEach(this::forget);
        } catch (DataAccessException | TransactionException outage) {
            LOG.warn("searches are forgotten once the database is back", outage);
        }
    }

    void forget(StructureId structure) {
        Tenancy.within(Set.of(structure.value()), () -> {
            transaction.executeWithoutResult(status -> receipts.forget(structure));
            return structure;
        });
    }
}
