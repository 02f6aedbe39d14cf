package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.exception}. */
@Repository
public class Exceptions {
    private static final String TRACED_AS = "agenda.absence";
    private static final String COLUMNS = """
            select structure_id, id, kind, resource_id, site_id, starts_at, ends_at, label, substitute, licence_from, licence_to,
                motif_ids, grid_minutes, overbooking, reserved
            from agenda.exception
            """;

    private final JdbcClient sql;
    private final Trace trace;

    Exceptions(JdbcClient sql, Trace trace) {
        this.sql = sql;
        this.trace = trace;
    }

    public void add(ScheduleException it, String by, Instant now) {
        trace.note(Trace.Action.CREATE, it.structure(), TRACED_AS, it.id().value());
        sql.sql("""
                        insert into agenda.exception
                            (structure_id, id, kind, resource_id, site_id, starts_at, ends_at, label, substitute, licence_from,
                            licence_to, motif_ids, grid_minutes, overbooking, reserved, set_by,
                            set_at)
                        values (:structure, :id, :kind, :resource, :site, :starts, :ends, :label, :substitute, :licenceFrom,
                            :licenceTo, cast(:motifs as uuid[]), :grid, :overbooking, :reserved, :by, :now)
                        """)
                .params(described(it))
                .param("by", by)
                .param("now", Bound.utc(now))
                .update();
    }

    public boolean withdraw(StructureId structure, ExceptionId id, String by, Instant now) {
        boolean done = sql.sql("""
                        update agenda.exception set withdrawn_by = :by, withdrawn_at = :now
                        where structure_id = :structure and id = :id and withdrawn_at is null
                        """)
                        .param("by", by)
                        .param("now", Bound.utc(now))
                        .param("structure", structure.value())
                        .param("id", id.value())
                        .update()
                == 1;
        if (done) {
            trace.note(Trace.Action.UPDATE, structure, TRACED_AS, id.value(), null, "RETRAIT");
        }
        return done;
    }

    public Optional<ScheduleException> find(StructureId structure, ExceptionId id) {
        return sql.sql(COLUMNS + " where structure_id = :structure and id = :id and withdrawn_at is null")
                .param("structure", structure.value())
                .param("id", id.value())
                .query(Row.as(Exceptions::exception))
                .optional();
    }

    /** Those that touch the period: of these resources, and the closures of any site. */
    public List<ScheduleException> during(StructureId structure, Collection<ResourceId> resources, Slot period) {
        return sql.sql(COLUMNS + """
                         where structure_id = :structure and withdrawn_at is null
                            and starts_at < :until and ends_at > :since
                            and (resource_id is null or resource_id = any (cast(:resources as uuid[])))
                        order by starts_at, id
                        """)
                .param("structure", structure.value())
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .param(
                        "resources",
                        Bound.uuids(resources.stream().map(ResourceId::value).toList()))
                .query(Row.as(Exceptions::exception))
                .list();
    }

    private static Map<String, @Nullable Object> described(ScheduleException it) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("structure", it.structure().value());
        fields.put("id", it.id().value());
        fields.put("kind", it.kind().name());
        fields.put("resource", it.resource() == null ? null : it.resource().value());
        fields.put("site", it.site() == null ? null : it.site().value());
        fields.put("starts", Bound.utc(it.slot().start()));
        fields.put("ends", Bound.utc(it.slot().end()));
        fields.put("label", it.label());
        fields.put("substitute", it.substitute() == null ? "" : it.substitute().name());
        fields.put(
                "licenceFrom", it.substitute() == null ? null : it.substitute().licenceFrom());
        fields.put("licenceTo", it.substitute() == null ? null : it.substitute().licenceTo());
        fields.put(
                "motifs",
                Bound.uuids(it.terms().motifs().stream().map(MotifId::value).toList()));
        fields.put("grid", it.terms().gridMinutes());
        fields.put("overbooking", it.terms().overbooking());
        fields.put("reserved", it.terms().reserved().name());
        return fields;
    }

    private static ScheduleException exception(Row row) throws SQLException {
        var resource = row.uuidOrNull(4);
        var site = row.uuidOrNull(5);
        var substitute = row.text(9);
        return new ScheduleException(
                new StructureId(row.uuid(1)),
                new ExceptionId(row.uuid(2)),
                ExceptionKind.valueOf(row.text(3)),
                resource == null ? null : new ResourceId(resource),
                site == null ? null : new SiteId(site),
                new Slot(row.instant(6), row.instant(7)),
                row.text(8),
                substitute.isEmpty() ? null : new Substitute(substitute, row.dateOrNull(10), row.dateOrNull(11)),
                new Terms(
                        row.uuids(12).stream().map(MotifId::new).collect(Collectors.toSet()),
                        row.number(13),
                        row.number(14),
                        Reserve.valueOf(row.text(15))));
    }
}
