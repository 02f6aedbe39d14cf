package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.messages.ReminderSchedule.Due;
import fr.maillon.foundation.messages.Step;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of reception.reminder. */
@Component
class ReminderRows {
    private final JdbcClient sql;

    ReminderRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** One that is to be sent; whoever reads it holds it until the transaction ends. */
    record Planned(
            StructureId structure,
            AppointmentId appointment,
            Step step,
            int version,
            @Nullable Instant starts) {
        /** Whatever was noted meanwhile, she is expected at the hour this was planned for. */
        boolean isFor(Appointment now) {
            return starts == null || starts.equals(now.slot().start());
        }
    }

    /** Plans these for this version, once; what was planned for an earlier one is overtaken. */
    void plan(Appointment it, int version, List<Due> dues, Instant now) {
        if (version > 1) {
            overtake(it.structure(), it.id(), version, now);
        }
        if (dues.isEmpty()) {
            return;
        }
        sql.sql("""
            insert into reception.reminder (structure_id, appointment_id, step, version, starts_at, due_at)
            select :structure, :appointment, due.step, :version, :starts, due.at
            from unnest(cast(:steps as text[]), cast(:dues as timestamptz[])) due (step, at)
            on conflict (structure_id, appointment_id, step, version) do nothing
            """)
                .param("structure", it.structure().value())
                .param("appointment", it.id().value())
                .param("version", version)
                .param("starts", at(it.slot().start()))
                .param("steps", array(dues, due -> due.step().name()))
                .param("dues", array(dues, due -> due.at().toString()))
                .update();
    }

    private static String array(List<Due> dues, Function<Due, String> value) {
        return dues.stream().map(value).collect(Collectors.joining(",", "{", "}"));
    }

    /** Nothing planned below this version is sent any more. */
    void overtake(StructureId structure, AppointmentId appointment, int version, Instant now) {
        sql.sql("""
            update reception.reminder set settled_at = :now
            where structure_id = :structure and appointment_id = :appointment and version < :version
                and settled_at is null
            """)
                .param("now", at(now))
                .param("structure", structure.value())
                .param("appointment", appointment.value())
                .param("version", version)
                .update();
    }

    List<StructureId> structuresDue(Instant now) {
        return sql.sql("select * from reception.structures_with_reminders(:now)")
                .param("now", at(now))
                .query((row, n) -> new StructureId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The next one that nobody else is sending. */
    Optional<Planned> next(StructureId structure, Instant now) {
        return sql.sql("""
            select appointment_id, step, version, starts_at from reception.reminder
            where structure_id = :structure and settled_at is null and due_at <= :now
            order by due_at, appointment_id
            limit 1
            for update skip locked
            """)
                .param("structure", structure.value())
                .param("now", at(now))
                .query((row, n) -> planned(structure, row))
                .optional();
    }

    void settle(Planned it, Instant now) {
        sql.sql("""
            update reception.reminder set settled_at = :moment
            where structure_id = :structure and appointment_id = :appointment and step = :step
                and version = :version
            """)
                .param("moment", at(now))
                .param("structure", it.structure().value())
                .param("appointment", it.appointment().value())
                .param("step", it.step().name())
                .param("version", it.version())
                .update();
    }

    void putOff(Planned it, Instant until) {
        sql.sql("""
            update reception.reminder set due_at = :moment
            where structure_id = :structure and appointment_id = :appointment and step = :step
                and version = :version
            """)
                .param("moment", at(until))
                .param("structure", it.structure().value())
                .param("appointment", it.appointment().value())
                .param("step", it.step().name())
                .param("version", it.version())
                .update();
    }

    private static Planned planned(StructureId structure, ResultSet row) throws SQLException {
        var starts = row.getObject(4, OffsetDateTime.class);
        return new Planned(
                structure,
                new AppointmentId(row.getObject(1, UUID.class)),
                Step.valueOf(row.getString(2)),
                row.getInt(3),
                starts == null ? null : starts.toInstant());
    }

    private static Object at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
