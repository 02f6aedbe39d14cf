package fr.maillon.acceptance.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Notes the verdict of every test that claims a competence and writes the report when a plan ends. */
public class CompetenceListener implements TestExecutionListener {
    private static final String THIS_JVM = UUID.randomUUID().toString();

    private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
    private final ReportFiles files;

    public CompetenceListener() {
        this(new ReportFiles(
                Path.of("target"), System.getProperty("maillon.run", THIS_JVM), Proof.under("fr.maillon")));
    }

    CompetenceListener(ReportFiles files) {
        this.files = files;
    }

    @Override
    public void executionFinished(TestIdentifier it, TestExecutionResult result) {
        var failed = result.getStatus() == Status.FAILED;
        switch (it.getSource().orElse(null)) {
            case MethodSource method when failed -> note(method, Verdict.FAILED);
            case MethodSource method
            when it.isTest() && result.getStatus() == Status.SUCCESSFUL -> note(method, Verdict.PASSED);
            case ClassSource type
            when failed -> // its fixture broke: what it would have proved is not
                Proof.of(type.getJavaClass()).forEach(proof -> note(proof, Verdict.FAILED));
            case null, default -> {}
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            files.write(verdicts);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void note(MethodSource method, Verdict verdict) {
        Proof.of(method.getJavaMethod()).forEach(proof -> note(proof, verdict));
    }

    private void note(Proof proof, Verdict verdict) {
        verdicts.merge(proof.testName(), verdict, Verdict::or);
    }
}
