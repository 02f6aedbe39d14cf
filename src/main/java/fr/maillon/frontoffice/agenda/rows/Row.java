package fr.maillon.frontoffice.agenda.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** One row, read by the places of its columns: mappers stay as cheap as hand-written and say what may be absent. */
public final class Row {
    private final ResultSet set;

    private Row(ResultSet set) {
        this.set = set;
    }

    /** A mapper for {@code JdbcClient}: {@code .query(Row.as(row -> …))}. */
    public static <T> RowMapper<T> as(Reading<T> reading) {
        return (set, n) -> reading.read(new Row(set));
    }

    /** What makes a value of a row. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    public UUID uuid(int column) throws SQLException {
        return set.getObject(column, UUID.class);
    }

    public @Nullable UUID uuidOrNull(int column) throws SQLException {
        return set.getObject(column, UUID.class);
    }

    public String text(int column) throws SQLException {
        return set.getString(column);
    }

    public @Nullable String textOrNull(int column) throws SQLException {
        return set.getString(column);
    }

    public int number(int column) throws SQLException {
        return set.getInt(column);
    }

    public @Nullable Integer numberOrNull(int column) throws SQLException {
        int number = set.getInt(column);
        return set.wasNull() ? null : Integer.valueOf(number);
    }

    public boolean flag(int column) throws SQLException {
        return set.getBoolean(column);
    }

    public Instant instant(int column) throws SQLException {
        return set.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(int column) throws SQLException {
        var moment = set.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public LocalDate date(int column) throws SQLException {
        return set.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDate dateOrNull(int column) throws SQLException {
        return set.getObject(column, LocalDate.class);
    }

    public LocalTime time(int column) throws SQLException {
        return set.getObject(column, LocalTime.class);
    }

    public List<UUID> uuids(int column) throws SQLException {
        return List.of((UUID[]) set.getArray(column).getArray());
    }

    public List<String> texts(int column) throws SQLException {
        return List.of((String[]) set.getArray(column).getArray());
    }
}
