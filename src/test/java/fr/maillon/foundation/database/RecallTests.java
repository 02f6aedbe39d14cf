package fr.maillon.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@House
class RecallTests {
    private final AtomicInteger reads = new AtomicInteger();

    @Autowired
    ApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void isReadOnceInATransactionAndAgainInTheNext() {
        var transaction = new TransactionTemplate(transactions);

        assertThat(transaction.<Integer>execute(status -> read() + read())).isEqualTo(1 + 1);
        assertThat(transaction.<Integer>execute(status -> read())).isEqualTo(2);
    }

    @Test
    void isForgottenByWhoeverWrites() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            read();
            Recall.forget();
            assertThat(read()).isEqualTo(2);
        });
    }

    @Test
    void whatWasWrittenIsKnownUntilItIsTakenBack() {
        var attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            Recall.know("kept", "yes");
            assertThat(Recall.known("kept", String.class)).contains("yes");
            attempt.executeWithoutResult(within -> {
                Recall.know("taken back", "yes");
                within.setRollbackOnly();
            });
            assertThat(Recall.known("taken back", String.class)).isEmpty();
        });

        assertThat(Recall.known("kept", String.class)).isEmpty();
    }

    @Test
    void staysAsideWhileAnotherTransactionRunsInside() {
        var inside = new TransactionTemplate(transactions);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            read();
            assertThat(inside.<Integer>execute(within -> read())).isEqualTo(2);
            assertThat(read()).isEqualTo(1);
        });
    }

    @Test
    void aListIsReadAnewAfterItWasChanged() {
        var practice = Practice.open(context);
        var structures = context.getBean(Structures.class);

        practice.within(() -> {
            assertThat(structures.sites(practice.structure())).hasSize(1);
            var site = practice.site();
            structures.add(new Site(
                    site.structure(),
                    SiteId.next(),
                    "Annexe",
                    site.address(),
                    null,
                    site.zone(),
                    site.departement(),
                    false,
                    true));
            assertThat(structures.sites(practice.structure())).hasSize(2);
            context.getBean(StructureBook.class).close(practice.structure(), site.id());
            assertThat(structures.sites(practice.structure())).hasSize(1);
            return site;
        });
    }

    private int read() {
        return Recall.once("reads", reads::incrementAndGet);
    }
}
