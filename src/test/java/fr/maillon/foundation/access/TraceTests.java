package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@House
class TraceTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Trace trace;

    @Autowired
    JdbcClient sql;

    Practice practice;
    TransactionTemplate nested;

    @BeforeEach
    void open() {
        practice = Practice.open(context);
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Test
    void whatARequestTakesBackLeavesNoRow() {
        trace.during(
                null,
                () -> practice.within(() -> {
                    trace.follow();
                    note("essai_avant");
                    nested.executeWithoutResult(status -> {
                        note("essai_repris");
                        status.setRollbackOnly();
                    });
                    nested.executeWithoutResult(status -> note("essai_gardé"));
                    trace.write();
                    return true;
                }));

        assertThat(noted()).containsExactly("essai_avant", "essai_gardé");
    }

    private void note(String what) {
        trace.note(Trace.Action.UPDATE, practice.structure(), what, null);
    }

    private List<String> noted() {
        return practice.within(
                () -> sql.sql("select object_type from access.trace where object_type like 'essai%' order by id")
                        .query(String.class)
                        .list());
    }
}
