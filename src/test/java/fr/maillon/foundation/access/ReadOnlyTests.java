package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.access.Right.Work;
import fr.maillon.foundation.database.LastLines;
import fr.maillon.foundation.trouble.Fate;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

/** A handler that reads cannot write, whatever it tries; its trace is written all the same. */
@House
class ReadOnlyTests {
    private static final Right READING =
            new Right("GET", "/essai", false, Set.of(Role.SECRETAIRE), Set.of(), Work.LECTURE, false);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Trace trace;

    /** A handler such as a careless controller could have. */
    public static class Careless {
        private final JdbcClient sql;
        private final LastLines lines;
        private final Trace trace;
        private final Practice practice;

        Careless(JdbcClient sql, LastLines lines, Trace trace, Practice practice) {
            this.sql = sql;
            this.lines = lines;
            this.trace = trace;
            this.practice = practice;
        }

        public ModelAndView writes() {
            sql.sql("update structure.structure set name = 'changé'").update();
            return new ModelAndView();
        }

        public ModelAndView writesAfterLiftingTheBar() {
            sql.sql("set transaction read write").update();
            return writes();
        }

        /** With the last lines, after which comes the release of the savepoint. */
        public ModelAndView writesLast() {
            lines.atLast("update structure.structure set name = 'changé'");
            return reads();
        }

        public ModelAndView reads() {
            trace.note(Trace.Action.READ, practice.structure(), "essai", new UUID(0, 1));
            return new ModelAndView();
        }
    }

    @Test
    void aReadingHandlerThatWritesFailsAndChangesNothing() {
        var practice = Practice.open(context);

        for (var handler : new String[] {"writes", "writesAfterLiftingTheBar", "writesLast"}) {
            assertThatThrownBy(() -> ask(practice, handler)).isInstanceOf(DataAccessException.class);
        }

        assertThat(practice.<String>within(() -> sql.sql("select name from structure.structure")
                        .query((row, n) -> row.getString(1))
                        .single()))
                .isEqualTo("Centre d’essai");
    }

    @Test
    void whatAReadingHandlerSawIsTracedInItsTransaction() throws Exception {
        var practice = Practice.open(context);

        ask(practice, "reads");

        assertThat(practice.<Long>within(() -> sql.sql("select count(*) from access.trace where object_type = 'essai'")
                        .query((row, n) -> row.getLong(1))
                        .single()))
                .isEqualTo(1);
    }

    /** Undoing fails as well: what went wrong first is still what is told, and that nothing was kept. */
    @Test
    void theFirstFailureIsToldWhateverComesOfUndoingIt() {
        var practice = Practice.open(context);
        var real = context.getBean(PlatformTransactionManager.class);
        var failing = new PlatformTransactionManager() {
            @Override
            public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
                return real.getTransaction(definition);
            }

            @Override
            public void commit(TransactionStatus status) {
                real.rollback(status);
                throw new UnexpectedRollbackException("undone");
            }

            @Override
            public void rollback(TransactionStatus status) {
                real.rollback(status);
                throw new TransactionSystemException("not even that");
            }
        };
        var request = new MockHttpServletRequest("GET", "/essai");

        assertThatThrownBy(() -> ask(practice, "writes", request, failing))
                .isInstanceOf(DataAccessException.class)
                .satisfies(first -> assertThat(first.getSuppressed())
                        .singleElement()
                        .isInstanceOf(TransactionSystemException.class));
        assertThatThrownBy(() -> ask(practice, "reads", request, failing))
                .isInstanceOf(UnexpectedRollbackException.class);
        assertThat(request.getAttribute(Fate.class.getName())).isEqualTo(Fate.NOTHING);
    }

    private void ask(Practice practice, String handler) throws Exception {
        ask(
                practice,
                handler,
                new MockHttpServletRequest("GET", "/essai"),
                context.getBean(PlatformTransactionManager.class));
    }

    private void ask(
            Practice practice, String handler, MockHttpServletRequest request, PlatformTransactionManager transactions)
            throws Exception {
        new SignedIn(SecretToken.random(), RequestWorks.session(practice)).keepIn(request);
        RequestWorks.with(context, READING, transactions)
                .invokeHandlerMethod(
                        request,
                        new MockHttpServletResponse(),
                        new HandlerMethod(
                                new Careless(sql, context.getBean(LastLines.class), trace, practice), handler));
    }
}
