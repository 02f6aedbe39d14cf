package fr.maillon.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.database.DatabaseAddresses.Credentials;
import java.io.EOFException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.util.DisconnectedClientHelper;

class TenantTransactionsTest {
    private static final Credentials NOBODY = new Credentials("nobody", "");

    @Test
    void aDatabaseThatHangsUpIsNotTakenForABrowserThatLeft() {
        var pulse = new Pulse(new DatabaseAddresses("jdbc:postgresql://127.0.0.1:1/none", NOBODY, NOBODY));
        var transactions = new TenantTransactions(new HangingUp(), pulse, new Nothing());

        assertThatThrownBy(() -> transactions.getTransaction(new DefaultTransactionDefinition()))
                .isInstanceOf(CannotCreateTransactionException.class)
                .satisfies(failure -> assertThat(DisconnectedClientHelper.isClientDisconnectedException(failure))
                        .isFalse());
    }

    private static final class Nothing implements FirstQuestion {
        @Override
        public String statement() {
            return "select 1";
        }

        @Override
        public Object key() {
            return Nothing.class;
        }

        @Override
        public Object answer(ResultSet rows) {
            return "";
        }
    }

    private static final class HangingUp extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("an I/O error occurred", "08006", new EOFException());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
