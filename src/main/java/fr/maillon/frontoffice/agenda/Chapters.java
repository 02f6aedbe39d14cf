package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.database.LastLines;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.appointment_story}. */
@Repository
class Chapters {
    private static final String TRACED_AS = "rendez-vous";
    private static final String COLUMNS = """
            select id, appointment_id, at, by_name, event, reason, from_status, to_status, from_starts_at, from_ends_at,
                to_starts_at, to_ends_at, from_resources, to_resources, undone_at is not null
            from agenda.appointment_story
            """;

    private final JdbcClient sql;
    private final LastLines lines;
    private final Trace trace;

    Chapters(JdbcClient sql, LastLines lines, Trace trace) {
        this.sql = sql;
        this.lines = lines;
        this.trace = trace;
    }

    /** With its row in the trace. */
    void add(StoryEvent event, @Nullable Appointment before, Appointment after, String reason, By by, Instant now) {
        var patient = after.subject().patient();
        trace.note(
                before == null ? Trace.Action.CREATE : Trace.Action.UPDATE,
                after.structure(),
                TRACED_AS,
                after.id().value(),
                patient == null ? null : patient.value(),
                event.name());
        write(event, before, after, reason, by, now);
    }

    /** For what is taken over in great number, which leaves one row for all. */
    void write(StoryEvent event, @Nullable Appointment before, Appointment after, String reason, By by, Instant now) {
        lines.atLast(
                """
                insert into agenda.appointment_story
                    (structure_id, id, appointment_id, at, by_account, by_name, event, reason, from_status, to_status,
                    from_starts_at, from_ends_at, to_starts_at, to_ends_at, from_resources, to_resources)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]), cast(? as uuid[]))
                """,
                after.structure().value(),
                Identifiers.next(),
                after.id().value(),
                Bound.utc(now),
                by.account() == null ? null : by.account().value(),
                by.name(),
                event.name(),
                reason,
                before == null ? null : before.status().name(),
                after.status().name(),
                before == null ? null : Bound.utc(before.slot().start()),
                before == null ? null : Bound.utc(before.slot().end()),
                Bound.utc(after.slot().start()),
                Bound.utc(after.slot().end()),
                uuids(before == null ? List.of() : before.resources()),
                uuids(after.resources()));
    }

    List<Chapter> of(AppointmentId appointment) {
        lines.write();
        return sql.sql(COLUMNS + " where appointment_id = :appointment order by id")
                .param("appointment", appointment.value())
                .query(Row.as(Chapters::chapter))
                .list();
    }

    /** By appointment, each story in order. */
    Map<AppointmentId, List<Chapter>> of(StructureId structure, Collection<AppointmentId> appointments) {
        lines.write();
        return sql
                .sql(COLUMNS + """
                         where structure_id = :structure and appointment_id = any (cast(:appointments as uuid[]))
                        order by id
                        """)
                .param("structure", structure.value())
                .param(
                        "appointments",
                        Bound.uuids(
                                appointments.stream().map(AppointmentId::value).toList()))
                .query(Row.as(Chapters::chapter))
                .stream()
                .collect(Collectors.groupingBy(Chapter::appointment));
    }

    Optional<Chapter> last(AppointmentId appointment) {
        lines.write();
        return sql.sql(COLUMNS + " where appointment_id = :appointment order by id desc limit 1")
                .param("appointment", appointment.value())
                .query(Row.as(Chapters::chapter))
                .optional();
    }

    void undone(UUID chapter, Instant now) {
        sql.sql("update agenda.appointment_story set undone_at = :now where id = :id")
                .param("now", Bound.utc(now))
                .param("id", chapter)
                .update();
    }

    private static String uuids(List<ResourceId> resources) {
        return Bound.uuids(resources.stream().map(ResourceId::value).toList());
    }

    private static Chapter chapter(Row row) throws SQLException {
        var fromStatus = row.textOrNull(7);
        var fromStarts = row.instantOrNull(9);
        return new Chapter(
                row.uuid(1),
                new AppointmentId(row.uuid(2)),
                row.instant(3),
                row.text(4),
                StoryEvent.valueOf(row.text(5)),
                row.text(6),
                fromStatus == null ? null : AppointmentStatus.valueOf(fromStatus),
                AppointmentStatus.valueOf(row.text(8)),
                fromStarts == null ? null : new Slot(fromStarts, row.instant(10)),
                new Slot(row.instant(11), row.instant(12)),
                row.uuids(13).stream().map(ResourceId::new).toList(),
                row.uuids(14).stream().map(ResourceId::new).toList(),
                row.flag(15));
    }
}
