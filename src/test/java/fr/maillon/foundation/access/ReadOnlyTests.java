package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.access.Right.Work;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A handler that reads cannot write, whatever it tries; its trace is written all the same. */
@House
class ReadOnlyTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Trace trace;

    /** A handler such as a careless controller could have. */
    public static class Careless {
        private final JdbcClient sql;
        private final Trace trace;
        private final Practice practice;

        Careless(JdbcClient sql, Trace trace, Practice practice) {
            this.sql = sql;
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

        public ModelAndView reads() {
            trace.note(Trace.Action.READ, practice.structure(), "essai", new UUID(0, 1));
            return new ModelAndView();
        }
    }

    @Test
    void aReadingHandlerThatWritesFailsAndChangesNothing() {
        var practice = Practice.open(context);

        for (var handler : new String[] {"writes", "writesAfterLiftingTheBar"}) {
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

    private void ask(Practice practice, String handler) throws Exception {
        var account = practice.account("a" + UUID.randomUUID(), Role.SECRETAIRE);
        var roles = Map.of(practice.structure(), Set.of(Role.SECRETAIRE));
        var now = java.time.Instant.EPOCH;
        var request = new MockHttpServletRequest("GET", "/essai");
        new SignedIn(
                        SecretToken.random(),
                        new LoginSession(
                                account,
                                "Essai",
                                "essai",
                                practice.structure(),
                                now,
                                now,
                                null,
                                false,
                                Desk.ORDINARY,
                                roles))
                .keepIn(request);
        reading()
                .invokeHandlerMethod(
                        request,
                        new MockHttpServletResponse(),
                        new HandlerMethod(new Careless(sql, trace, practice), handler));
    }

    /** The wrapper of every request, with a table that says of any route that it reads. */
    private RequestWork reading() {
        var right = new Right("GET", "/essai", false, Set.of(Role.SECRETAIRE), Set.of(), Work.LECTURE, false);
        var table = new RouteRights(new Rights(""), context.getBeanProvider(RequestMappingHandlerMapping.class)) {
            @Override
            Optional<Right> of(HandlerMethod handler, String method) {
                return Optional.of(right);
            }
        };
        ObjectProvider<RouteRights> tables = new ObjectProvider<>() {
            @Override
            public RouteRights getObject() {
                return table;
            }
        };
        var work = new RequestWork(
                tables,
                context.getBean(PlatformTransactionManager.class),
                context.getBean(JdbcTemplate.class),
                trace,
                context.getBean(OnceGuard.class),
                context.getBean(Refusals.class));
        work.setApplicationContext(context);
        work.afterPropertiesSet();
        return work;
    }
}
