package fr.maillon.foundation.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lines that nobody reads before the transaction ends: what was done, what is to be announced. They wait and travel
 * together, in their order, just before the commit; a line that the database refuses takes the transaction back.
 */
@Component
public class LastLines {
    /** In one message; whoever takes thousands over fills many. */
    private static final int MOST = 8;

    private final JdbcTemplate sql;

    LastLines(JdbcTemplate sql) {
        this.sql = sql;
    }

    private record Line(String statement, List<@Nullable Object> values) {}

    /** Written with the commit; at once where no transaction runs. */
    public void atLast(String statement, @Nullable Object... values) {
        var line = new Line(statement, Arrays.asList(values));
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            waiting().add(line);
        } else {
            write(List.of(line));
        }
    }

    /** Writes now those that wait: for whoever reads them, or changes what is in sight. */
    public void write() {
        var waiting = (@Nullable Waiting) TransactionSynchronizationManager.getResource(LastLines.class);
        if (waiting != null) {
            waiting.write();
        }
    }

    private void write(List<Line> lines) {
        var message = lines.stream().map(Line::statement).collect(Collectors.joining(";\n"));
        sql.execute(message, (PreparedStatementCallback<Boolean>) statement -> {
            bind(statement, lines);
            return statement.execute();
        });
    }

    private static void bind(PreparedStatement statement, List<Line> lines) throws SQLException {
        int place = 0;
        for (var line : lines) {
            for (var value : line.values()) {
                statement.setObject(++place, value);
            }
        }
    }

    private Waiting waiting() {
        var waiting = (@Nullable Waiting) TransactionSynchronizationManager.getResource(LastLines.class);
        if (waiting == null) {
            waiting = new Waiting();
            TransactionSynchronizationManager.bindResource(LastLines.class, waiting);
            TransactionSynchronizationManager.registerSynchronization(waiting);
        }
        return waiting;
    }

    /** Those of one transaction. What waited when a savepoint was set, and was written since, is taken back with it. */
    private final class Waiting implements TransactionSynchronization {
        private final List<Line> lines = new ArrayList<>();
        private final IdentityHashMap<Object, Mark> marks = new IdentityHashMap<>();
        private int written;

        private record Mark(int lines, int written) {}

        private void add(Line line) {
            lines.add(line);
            if (lines.size() - written == MOST) {
                write();
            }
        }

        private void write() {
            if (written < lines.size()) {
                var message = List.copyOf(lines.subList(written, lines.size()));
                LastLines.this.write(message);
                written = lines.size();
            }
            if (marks.isEmpty()) { // nothing written can be taken back without the whole
                lines.clear();
                written = 0;
            }
        }

        @Override
        public void savepoint(Object savepoint) {
            marks.put(savepoint, new Mark(lines.size(), written));
        }

        @Override
        public void savepointRollback(Object savepoint) {
            var mark = marks.get(savepoint);
            if (mark != null) {
                lines.subList(mark.lines(), lines.size()).clear();
                written = mark.written();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(LastLines.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(LastLines.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(LastLines.class);
        }
    }
}
