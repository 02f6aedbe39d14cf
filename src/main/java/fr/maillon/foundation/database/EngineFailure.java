package fr.maillon.foundation.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that the database forbids is told in one French sentence, not by a stack trace. */
class EngineFailure extends AbstractFailureAnalyzer<EngineException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, EngineException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
