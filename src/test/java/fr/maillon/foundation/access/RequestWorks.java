package fr.maillon.foundation.access;

import fr.maillon.foundation.database.LastLines;
import fr.maillon.testing.Practice;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The wrapper of every request, around a handler of a test's own. */
final class RequestWorks {
    private RequestWorks() {}

    /** With a table that says this of any route. */
    static RequestWork with(ApplicationContext context, Right right) {
        return with(context, right, context.getBean(PlatformTransactionManager.class));
    }

    static RequestWork with(ApplicationContext context, Right right, PlatformTransactionManager transactions) {
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
                transactions,
                context.getBean(LastLines.class),
                context.getBean(Trace.class),
                context.getBean(OnceGuard.class),
                context.getBean(Refusals.class));
        work.setApplicationContext(context);
        work.afterPropertiesSet();
        return work;
    }

    /** A secretary of this practice, signed in. */
    static LoginSession session(Practice practice) {
        return new LoginSession(
                practice.account("r" + UUID.randomUUID(), Role.SECRETAIRE),
                "Essai",
                "essai",
                practice.structure(),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                false,
                Instant.EPOCH,
                Desk.ORDINARY,
                Map.of(practice.structure(), Set.of(Role.SECRETAIRE)));
    }
}
