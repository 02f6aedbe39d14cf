package fr.maillon.foundation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Feeds each transaction with the structures it may see, before anything else is asked, and asks the {@link
 * FirstQuestion}. The driver sends all this together with {@code begin}, in one round trip. While the database is silent none begins.
 */
final class TenantTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private static final String FEED = "select set_config('maillon.structures', ?, true)";
    private static final String FEED_READING = FEED + "; savepoint lecture; set transaction read only";

    private final transient Pulse pulse;
    private final transient FirstQuestion question;
    private final String feed;
    private final String feedReading;

    /** From the beginning of a transaction until it has a {@link Recall} to keep them in. */
    private final transient Map<Object, Object> answers = new ConcurrentHashMap<>();

    TenantTransactions(DataSource source, Pulse pulse, FirstQuestion question) {
        super(source);
        this.pulse = pulse;
        this.question = question;
        this.feed = FEED + ";\n" + question.statement();
        this.feedReading = FEED_READING + ";\n" + question.statement();
        setNestedTransactionAllowed(true);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (pulse.silent()) {
            throw new CannotCreateTransactionException("the database does not answer");
        }
        try {
            super.doBegin(transaction, definition);
        } catch (CannotCreateTransactionException unreachable) {
            throw away(unreachable);
        }
        var connection = DataSourceUtils.getConnection(requiredSource());
        pulse.begins(transaction, connection);
        try {
            answers.put(transaction, feed(connection, definition));
        } catch (SQLException failure) {
            doCleanupAfterCompletion(transaction);
            throw away(failure);
        }
    }

    @Override
    protected void prepareSynchronization(DefaultTransactionStatus status, TransactionDefinition definition) {
        super.prepareSynchronization(status, definition);
        var answer = status.hasTransaction() ? answers.remove(status.getTransaction()) : null;
        if (answer != null) {
            Recall.know(question.key(), answer);
        }
    }

    /** Said as a matter of data: a bare end of stream would be taken for a browser that left, and answered by nothing. */
    private static CannotCreateTransactionException away(Exception failure) {
        var told = "no transaction could begin";
        return new CannotCreateTransactionException(told, new DataAccessResourceFailureException(told, failure));
    }

    /** A lost connection has nothing left to undo, the server did it: what is told is how it was lost. */
    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (DataAccessException | TransactionException failure) {
            if (!lost(DataSourceUtils.getConnection(requiredSource()))) {
                throw failure;
            }
        }
    }

    private static boolean lost(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException unknown) {
            return false;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        pulse.ends(transaction);
        answers.remove(transaction);
        super.doCleanupAfterCompletion(transaction);
    }

    private Object feed(Connection connection, TransactionDefinition definition) throws SQLException {
        boolean reading = Tenancy.READ_ONLY.equals(definition.getName());
        try (PreparedStatement set = connection.prepareStatement(reading ? feedReading : feed)) {
            set.setString(1, Tenancy.literal(Tenancy.seen()));
            set.execute();
            for (int before = reading ? 3 : 1; before > 0; before--) {
                set.getMoreResults();
            }
            try (var rows = set.getResultSet()) {
                return question.answer(rows);
            }
        }
    }

    private DataSource requiredSource() {
        @Nullable DataSource source = getDataSource();
        if (source == null) {
            throw new IllegalStateException("no data source");
        }
        return source;
    }
}
