package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.database.Recall;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import fr.maillon.frontoffice.patients.PatientId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.appointment}. Every change names the version it was decided on. */
@Repository
class Appointments {
    private static final String COLUMNS = """
            select a.structure_id, a.id, a.patient_id, a.provisional, a.motif_id, a.site_id, a.status, a.starts_at, a.ends_at,
                a.before_minutes, a.after_minutes, a.resource_ids, a.lane, a.forced_reason, a.newcomer, a.interpreter,
                a.wheelchair, a.accompanied, a.urgency, a.origin, a.note, a.call_id, a.checked_in_at, a.begun_at, a.finished_at,
                a.postponed_to, a.booked_by, a.booked_at, a.version
            from agenda.appointment a
            """;
    private static final String EXPECTED = " a.status in ('PROPOSED', 'PENDING', 'BOOKED') ";

    private static final String TO_COME =
            " a.structure_id = :structure and a.patient_id = :patient and a.ends_at > :now and " + EXPECTED;

    private final JdbcClient sql;

    Appointments(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Appointment it) {
        sql.sql("""
                        insert into agenda.appointment
                            (structure_id, id, patient_id, provisional, motif_id, principal_id, resource_ids, site_id, status,
                            starts_at, ends_at, before_minutes, after_minutes, lane, forced_reason, newcomer, interpreter,
                            wheelchair, accompanied, urgency, origin, note, call_id, booked_by, booked_at, checked_in_at,
                            begun_at, finished_at)
                        values (:structure, :id, :patient, :provisional, :motif, :principal, cast(:resources as uuid[]), :site,
                            :status, :starts, :ends, :before, :after, :lane, :forcedReason, :newcomer, :interpreter,
                            :wheelchair, :accompanied, :urgency, :origin, :note, :call, :bookedBy, :bookedAt, :checkedIn,
                            :begun, :finished)
                        """)
                .params(asked(it))
                .params(placed(it))
                .param("checkedIn", Bound.utcOrNull(it.passage().checkedInAt()))
                .param("begun", Bound.utcOrNull(it.passage().begunAt()))
                .param("finished", Bound.utcOrNull(it.passage().finishedAt()))
                .update();
        Recall.know(it.id(), it);
    }

    /** Gives it the hour, length and people that {@code it} has. */
    boolean place(Appointment it) {
        Recall.forget();
        return sql.sql("""
                        update agenda.appointment
                        set starts_at = :starts, ends_at = :ends, before_minutes = :before, after_minutes = :after,
                            principal_id = :principal, resource_ids = cast(:resources as uuid[]), site_id = :site, lane = :lane,
                            forced_reason = :forcedReason, version = version + 1
                        where structure_id = :structure and id = :id and version = :version
                        """).params(placed(it)).param("version", it.version()).update() == 1;
    }

    boolean become(
            Appointment it, AppointmentStatus next, @Nullable AppointmentId postponedTo, Appointment.Passage passage) {
        Recall.forget();
        return sql.sql("""
                        update agenda.appointment
                        set status = :status, postponed_to = :postponedTo, checked_in_at = :checkedIn, begun_at = :begun,
                            finished_at = :finished, version = version + 1
                        where structure_id = :structure and id = :id and version = :version
                        """)
                        .param("status", next.name())
                        .param("postponedTo", postponedTo == null ? null : postponedTo.value())
                        .param("checkedIn", Bound.utcOrNull(passage.checkedInAt()))
                        .param("begun", Bound.utcOrNull(passage.begunAt()))
                        .param("finished", Bound.utcOrNull(passage.finishedAt()))
                        .param("structure", it.structure().value())
                        .param("id", it.id().value())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    boolean identify(Appointment it, PatientId patient) {
        Recall.forget();
        return sql.sql("""
                        update agenda.appointment set patient_id = :patient, provisional = '', version = version + 1
                        where structure_id = :structure and id = :id and version = :version
                        """)
                        .param("patient", patient.value())
                        .param("structure", it.structure().value())
                        .param("id", it.id().value())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    boolean note(Appointment it, String note) {
        Recall.forget();
        return sql.sql("""
                        update agenda.appointment set note = :note, version = version + 1
                        where structure_id = :structure and id = :id and version = :version
                        """)
                        .param("note", note)
                        .param("structure", it.structure().value())
                        .param("id", it.id().value())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    Optional<Appointment> find(AppointmentId id) {
        return Recall.known(id, Appointment.class)
                .or(() -> sql.sql(COLUMNS + " where a.id = :id")
                        .param("id", id.value())
                        .query(Row.as(Appointments::appointment))
                        .optional());
    }

    /** Those of these that are in sight, by their hour. */
    List<Appointment> find(StructureId structure, Collection<AppointmentId> ids) {
        return sql.sql(COLUMNS + """
                         where a.structure_id = :structure and a.id = any (cast(:ids as uuid[]))
                        order by a.starts_at, a.id
                        """)
                .param("structure", structure.value())
                .param("ids", Bound.uuids(ids.stream().map(AppointmentId::value).toList()))
                .query(Row.as(Appointments::appointment))
                .list();
    }

    /** Those that hold one of these resources within the period, cancelled ones left out. */
    List<Appointment> holding(Collection<ResourceId> resources, Slot period) {
        return sql.sql(COLUMNS + """
                         where (a.structure_id, a.id) in (
                            select r.structure_id, r.appointment_id
                            from agenda.reservation r
                            where r.resource_id = any (cast(:resources as uuid[])) and r.cancelled_at is null
                                and r.starts_at > :since - interval '1 day' and r.starts_at < :until and r.ends_at > :since)
                        order by a.starts_at, a.id
                        """)
                .param(
                        "resources",
                        Bound.uuids(resources.stream().map(ResourceId::value).toList()))
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .query(Row.as(Appointments::appointment))
                .list();
    }

    /** Those still expected that now lie outside the openings of one of these resources. */
    List<Appointment> stranded(StructureId structure, Collection<ResourceId> resources, Slot period) {
        return sql.sql(COLUMNS + " where " + EXPECTED + """
                         and (a.structure_id, a.id) in (
                            select r.structure_id, r.appointment_id
                            from agenda.reservation r
                            where r.structure_id = :structure and r.resource_id = any (cast(:resources as uuid[]))
                                and r.cancelled_at is null
                                and r.starts_at > :since - interval '1 day' and r.starts_at < :until and r.ends_at > :since
                                and not exists (
                                    select from agenda.open_interval o
                                    where o.structure_id = :structure and o.resource_id = r.resource_id
                                        and o.starts_at > r.starts_at - interval '25 hours' and o.starts_at <= r.starts_at
                                        and o.ends_at >= r.ends_at))
                        order by a.starts_at, a.id
                        """)
                .param("structure", structure.value())
                .param(
                        "resources",
                        Bound.uuids(resources.stream().map(ResourceId::value).toList()))
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .query(Row.as(Appointments::appointment))
                .list();
    }

    /** What a person has in the period, whatever became of it. */
    List<Appointment> of(StructureId structure, PatientId patient, Slot period) {
        return sql.sql(COLUMNS + """
                         where a.structure_id = :structure and a.patient_id = :patient
                            and a.starts_at >= :since and a.starts_at < :until
                        order by a.starts_at, a.id
                        """)
                .param("structure", structure.value())
                .param("patient", patient.value())
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .query(Row.as(Appointments::appointment))
                .list();
    }

    /** All that these people have in the period, whatever became of it. */
    List<Appointment> of(StructureId structure, Collection<PatientId> patients, Slot period) {
        return sql.sql(COLUMNS + """
                         where a.structure_id = :structure and a.patient_id = any (cast(:patients as uuid[]))
                            and a.starts_at >= :since and a.starts_at < :until
                        order by a.starts_at, a.id
                        """)
                .param("structure", structure.value())
                .param(
                        "patients",
                        Bound.uuids(patients.stream().map(PatientId::value).toList()))
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .query(Row.as(Appointments::appointment))
                .list();
    }

    /** What a person is still expected for: so many at most, the next ones first. */
    List<Appointment> toCome(StructureId structure, PatientId patient, Instant now, int most) {
        return sql.sql(COLUMNS + " where " + TO_COME + "order by a.starts_at, a.id limit :most")
                .param("structure", structure.value())
                .param("patient", patient.value())
                .param("now", Bound.utc(now))
                .param("most", most)
                .query(Row.as(Appointments::appointment))
                .list();
    }

    /** One who received a person so many times, the last then. */
    record Met(ResourceId principal, int times, Instant last) {}

    /** Those who received her since then. */
    List<Met> met(StructureId structure, PatientId patient, Instant since) {
        return sql.sql("""
                        select principal_id, count(*), max(starts_at)
                        from agenda.appointment
                        where structure_id = :structure and patient_id = :patient and status = 'FULFILLED'
                            and starts_at > :since
                        group by principal_id
                        """)
                .param("structure", structure.value())
                .param("patient", patient.value())
                .param("since", Bound.utc(since))
                .query(Row.as(row -> new Met(new ResourceId(row.uuid(1)), row.number(2), row.instant(3))))
                .list();
    }

    private static Map<String, @Nullable Object> asked(Appointment it) {
        var fields = new HashMap<String, @Nullable Object>();
        var patient = it.subject().patient();
        var call = it.circumstances().call();
        var urgency = it.circumstances().urgency();
        fields.put("patient", patient == null ? null : patient.value());
        fields.put("provisional", it.subject().provisional());
        fields.put("motif", it.motif().value());
        fields.put("status", it.status().name());
        fields.put("newcomer", Objects.requireNonNull(it.needs().newcomer()));
        fields.put("interpreter", it.needs().interpreter());
        fields.put("wheelchair", it.needs().wheelchair());
        fields.put("accompanied", it.needs().accompanied());
        fields.put("urgency", urgency == null ? null : urgency.name());
        fields.put("origin", it.circumstances().origin().name());
        fields.put("note", it.circumstances().note());
        fields.put("call", call);
        fields.put(
                "bookedBy",
                it.booked().account() == null ? null : it.booked().account().value());
        fields.put("bookedAt", Bound.utc(it.booked().at()));
        return fields;
    }

    private static Map<String, @Nullable Object> placed(Appointment it) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("structure", it.structure().value());
        fields.put("id", it.id().value());
        fields.put("principal", it.principal().value());
        fields.put(
                "resources",
                Bound.uuids(it.resources().stream().map(ResourceId::value).toList()));
        fields.put("site", it.site().value());
        fields.put("starts", Bound.utc(it.slot().start()));
        fields.put("ends", Bound.utc(it.slot().end()));
        fields.put("before", it.before());
        fields.put("after", it.after());
        fields.put("lane", it.lane());
        fields.put("forcedReason", it.forcedReason());
        return fields;
    }

    private static Appointment appointment(Row row) throws SQLException {
        var patient = row.uuidOrNull(3);
        var urgency = row.textOrNull(19);
        var postponedTo = row.uuidOrNull(26);
        var bookedBy = row.uuidOrNull(27);
        return new Appointment(
                new StructureId(row.uuid(1)),
                new AppointmentId(row.uuid(2)),
                new Subject(patient == null ? null : new PatientId(patient), row.text(4)),
                new MotifId(row.uuid(5)),
                new SiteId(row.uuid(6)),
                AppointmentStatus.valueOf(row.text(7)),
                new Slot(row.instant(8), row.instant(9)),
                row.number(10),
                row.number(11),
                row.uuids(12).stream().map(ResourceId::new).toList(),
                row.number(13),
                row.text(14),
                new Needs(row.flag(15), row.textOrNull(16), row.flag(17), row.flag(18)),
                new Appointment.Circumstances(
                        urgency == null ? null : Urgency.valueOf(urgency),
                        Origin.valueOf(row.text(20)),
                        row.text(21),
                        row.uuidOrNull(22)),
                new Appointment.Passage(row.instantOrNull(23), row.instantOrNull(24), row.instantOrNull(25)),
                postponedTo == null ? null : new AppointmentId(postponedTo),
                new Appointment.Booking(bookedBy == null ? null : new AccountId(bookedBy), row.instant(28)),
                row.number(29));
    }
}
