package fr.maillon;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program answers at our address. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        var said = """
                Le port %d est déjà pris par un autre programme\u00a0: arrêtez-le d’abord, \
                ou indiquez un autre port par MAILLON_PORT.""".formatted(cause.getPort());
        return new FailureAnalysis(said, null, cause);
    }
}
