package fr.maillon.foundation.trouble;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/** What keeps a request from being done though nobody is at fault: tells it from a fault of ours. */
public enum Outage {
    /** The database does not answer: stopped, starting, recovering, out of connections. */
    AWAY("La base de données ne répond pas", "Maillon la cherche et reprendra de lui-même."),
    /** More is asked at once than can be done, or several requests kept waiting for each other. */
    BUSY("Maillon est très occupé", "Trop de demandes arrivent en même temps. Un instant."),
    /** Nothing more can be written; reading goes on. */
    FULL(
            "Le disque du serveur est plein",
            "Maillon ne peut plus rien enregistrer tant que la place manque\u202f; la consultation reste possible.");

    private static final int DEEPEST = 30;
    private static final Set<String> AWAY_STATES = Set.of("57P01", "57P02", "57P03", "57P05", "53300");
    private static final Set<String> BUSY_STATES = Set.of("40001", "40P01", "55P03", "57014");

    /** What the pool says, and without any state, of a connection that was lost before. */
    private static final String THROWN_AWAY = "Connection is closed";

    private final String title;
    private final String sentence;

    Outage(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    String title() {
        return title;
    }

    String sentence() {
        return sentence;
    }

    /** The outage behind this failure; empty when it is a fault of ours. */
    public static Optional<Outage> behind(Throwable failure) {
        return causes(failure).flatMap(cause -> of(cause).stream()).findFirst();
    }

    /** The state of the first database answer behind a failure; it names a kind of failure, never a value. */
    static String state(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> answered(cause).stream())
                .findFirst()
                .orElse("-");
    }

    static Stream<Throwable> causes(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        for (@Nullable Throwable it = failure; it != null && chain.size() < DEEPEST; it = it.getCause()) {
            chain.add(it);
        }
        return chain.stream();
    }

    private static Optional<Outage> of(Throwable cause) {
        if (cause instanceof CannotCreateTransactionException || cause instanceof SQLTransientConnectionException) {
            return Optional.of(AWAY);
        }
        if (cause instanceof Turnstile.Crowded) {
            return Optional.of(BUSY);
        }
        if (cause instanceof SQLException && THROWN_AWAY.equals(cause.getMessage())) {
            return Optional.of(AWAY);
        }
        var state = answered(cause).orElse("");
        if (state.startsWith("08") || AWAY_STATES.contains(state)) {
            return Optional.of(AWAY);
        }
        if (BUSY_STATES.contains(state)) {
            return Optional.of(BUSY);
        }
        return state.equals("53100") ? Optional.of(FULL) : Optional.empty();
    }

    private static Optional<String> answered(Throwable cause) {
        return cause instanceof SQLException sql ? Optional.ofNullable(sql.getSQLState()) : Optional.empty();
    }
}
