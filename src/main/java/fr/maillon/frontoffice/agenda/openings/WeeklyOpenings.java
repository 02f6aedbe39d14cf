package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.opening}. */
@Repository
public class WeeklyOpenings {
    private static final String TRACED_AS = "agenda.ouverture";
    private static final String COLUMNS = """
            select structure_id, id, resource_id, site_id, weekday, starts, ends, every_weeks, anchor, valid_from, valid_to,
                on_holidays, motif_ids, grid_minutes, overbooking, visibility,
                reserved
            from agenda.opening
            """;

    private final JdbcClient sql;
    private final Trace trace;

    WeeklyOpenings(JdbcClient sql, Trace trace) {
        this.sql = sql;
        this.trace = trace;
    }

    public void add(Opening it) {
        trace.note(Trace.Action.CREATE, it.structure(), TRACED_AS, it.id().value());
        sql.sql("""
                        insert into agenda.opening
                            (structure_id, id, resource_id, site_id, weekday, starts, ends, every_weeks, anchor, valid_from,
                            valid_to, on_holidays, motif_ids, grid_minutes, overbooking, visibility, reserved)
                        values (:structure, :id, :resource, :site, :weekday, :starts, :ends, :everyWeeks, :anchor, :validFrom,
                            :validTo, :onHolidays, cast(:motifs as uuid[]), :grid, :overbooking, :visibility,
                            :reserved)
                        """).params(described(it)).update();
    }

    public boolean change(Opening it) {
        boolean done = sql.sql("""
                        update agenda.opening
                        set site_id = :site, weekday = :weekday, starts = :starts, ends = :ends, every_weeks = :everyWeeks,
                            anchor = :anchor, valid_from = :validFrom, valid_to = :validTo, on_holidays = :onHolidays,
                            motif_ids = cast(:motifs as uuid[]), grid_minutes = :grid, overbooking = :overbooking,
                            visibility = :visibility, reserved = :reserved, version = version + 1
                        where structure_id = :structure and id = :id and resource_id = :resource and withdrawn_at is null
                        """).params(described(it)).update() == 1;
        if (done) {
            trace.note(Trace.Action.UPDATE, it.structure(), TRACED_AS, it.id().value());
        }
        return done;
    }

    public boolean withdraw(StructureId structure, OpeningId id, Instant now) {
        boolean done = sql.sql("""
                        update agenda.opening set withdrawn_at = :now, version = version + 1
                        where structure_id = :structure and id = :id and withdrawn_at is null
                        """)
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

    public Optional<Opening> find(StructureId structure, OpeningId id) {
        return sql.sql(COLUMNS + " where structure_id = :structure and id = :id and withdrawn_at is null")
                .param("structure", structure.value())
                .param("id", id.value())
                .query(Row.as(WeeklyOpenings::opening))
                .optional();
    }

    public List<Opening> of(StructureId structure, ResourceId resource) {
        return sql.sql(COLUMNS + """
                         where structure_id = :structure and resource_id = :resource and withdrawn_at is null
                        order by weekday, starts, valid_from, id
                        """)
                .param("structure", structure.value())
                .param("resource", resource.value())
                .query(Row.as(WeeklyOpenings::opening))
                .list();
    }

    private static Map<String, @Nullable Object> described(Opening it) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("structure", it.structure().value());
        fields.put("id", it.id().value());
        fields.put("resource", it.resource().value());
        fields.put("site", it.site().value());
        fields.put("visibility", it.visibility().name());
        fields.put(
                "motifs",
                Bound.uuids(it.terms().motifs().stream().map(MotifId::value).toList()));
        fields.put("grid", it.terms().gridMinutes());
        fields.put("overbooking", it.terms().overbooking());
        fields.put("reserved", it.terms().reserved().name());
        describe(it.pattern(), fields);
        return fields;
    }

    private static void describe(WeeklyPattern pattern, Map<String, @Nullable Object> fields) {
        fields.put("weekday", pattern.day().getValue());
        fields.put("starts", pattern.start());
        fields.put("ends", pattern.end());
        fields.put("everyWeeks", pattern.rhythm().everyWeeks());
        fields.put("anchor", pattern.rhythm().anchor());
        fields.put("validFrom", pattern.validity().from());
        fields.put("validTo", pattern.validity().to());
        fields.put("onHolidays", pattern.onHolidays());
    }

    private static Opening opening(Row row) throws SQLException {
        return new Opening(
                new StructureId(row.uuid(1)),
                new OpeningId(row.uuid(2)),
                new ResourceId(row.uuid(3)),
                new SiteId(row.uuid(4)),
                new WeeklyPattern(
                        DayOfWeek.of(row.number(5)),
                        row.time(6),
                        row.time(7),
                        new Rhythm(row.number(8), row.date(9)),
                        new Validity(row.date(10), row.dateOrNull(11)),
                        row.flag(12)),
                new Terms(
                        row.uuids(13).stream().map(MotifId::new).collect(Collectors.toSet()),
                        row.number(14),
                        row.number(15),
                        Reserve.valueOf(row.text(17))),
                Opening.Visibility.valueOf(row.text(16)));
    }
}
