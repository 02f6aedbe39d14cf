package fr.maillon.foundation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Feeds each transaction with the structures it may see, before anything else is asked. The driver sends this question
 * together with {@code begin}, so it costs no round trip of its own.
 */
final class TenantTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    TenantTransactions(DataSource source) {
        super(source);
        setNestedTransactionAllowed(true);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            feed(DataSourceUtils.getConnection(requiredSource()));
        } catch (SQLException failure) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("the transaction could not be told its structures", failure);
        }
    }

    private static void feed(Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('maillon.structures', ?, true)")) {
            set.setString(1, Tenancy.literal(Tenancy.seen()));
            set.execute();
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
