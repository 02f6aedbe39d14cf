package fr.maillon;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.CoreConstants;

/**
 * Writes failures to the log without their messages, which may quote what was typed about a person. Only what happens
 * before anybody can type keeps its words: a start that fails.
 */
public final class DiscreetTraces extends ThrowableProxyConverter {
    private static final String START = "org.springframework.boot.SpringApplication";
    private static final String OURS = "fr.maillon.foundation.database.EngineException";

    @Override
    public String convert(ILoggingEvent event) {
        var failure = event.getThrowableProxy();
        return failure == null || START.equals(event.getLoggerName()) ? super.convert(event) : told(failure);
    }

    private static String told(IThrowableProxy failure) {
        var text = new StringBuilder();
        int depth = 0;
        for (var it = failure; it != null && depth < 20; it = it.getCause(), depth++) {
            tell(it, depth == 0 ? "" : "due à ", text);
        }
        return text.toString();
    }

    private static void tell(IThrowableProxy failure, String before, StringBuilder text) {
        text.append(before).append(failure.getClassName());
        if (OURS.equals(failure.getClassName())) {
            text.append(" : ").append(failure.getMessage());
        }
        text.append(CoreConstants.LINE_SEPARATOR);
        var frames = failure.getStackTraceElementProxyArray();
        for (int i = 0; i < frames.length - failure.getCommonFrames(); i++) {
            tell(frames[i], text);
        }
    }

    private static void tell(StackTraceElementProxy frame, StringBuilder text) {
        text.append("\tat ").append(frame.getStackTraceElement()).append(CoreConstants.LINE_SEPARATOR);
    }
}
