package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code reception.card} by the names of its columns. */
final class CardRow {
    private CardRow() {}

    static CallCard read(ResultSet row, int n) throws SQLException {
        return new CallCard(
                new StructureId(row.getObject("structure_id", UUID.class)),
                new CardId(row.getObject("id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("opened_by", UUID.class)),
                row.getString("caller_name"),
                value(row.getString("relation"), Relation::valueOf),
                row.getString("callback_phone"),
                row.getObject("patient_id", UUID.class),
                identity(row),
                row.getString("request"),
                row.getString("verbatim"),
                triage(row),
                row.getObject("motif_id", UUID.class),
                wish(row),
                row.getString("note"),
                row.getObject("hold_id", UUID.class),
                value(row.getString("action"), Action::valueOf),
                row.getString("target"),
                row.getObject("appointment_id", UUID.class),
                instant(row, "closed_at"),
                account(row, "closed_by"),
                row.getInt("version"));
    }

    static PromisedCall promised(ResultSet row, int n) throws SQLException {
        return new PromisedCall(read(row, n), account(row, "calling"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var account = row.getObject(column, UUID.class);
        return account == null ? null : new AccountId(account);
    }

    private static IdentityChecked identity(ResultSet row) throws SQLException {
        return new IdentityChecked(
                IdentityCheck.valueOf(row.getString("identity_check")),
                instant(row, "identity_checked_at"),
                row.getString("identity_checker"));
    }

    private static Triage triage(ResultSet row) throws SQLException {
        return new Triage(
                value(row.getString("urgency"), Urgency::valueOf),
                values(row, "red_flags", RedFlag::valueOf),
                row.getString("lowered_by"));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                row.getObject("wish_with", UUID.class),
                row.getObject("wish_from", LocalDate.class),
                values(row, "wish_days", DayOfWeek::valueOf),
                value(row.getString("wish_half"), Wish.Half::valueOf),
                row.getObject("wish_site", UUID.class));
    }

    private static <E> @Nullable E value(@Nullable String name, Function<String, E> reading) {
        return name == null ? null : reading.apply(name);
    }

    private static <E> Set<E> values(ResultSet row, String column, Function<String, E> reading) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(reading)
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
