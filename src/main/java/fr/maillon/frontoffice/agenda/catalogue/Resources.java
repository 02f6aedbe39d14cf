package fr.maillon.frontoffice.agenda.catalogue;

import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Recall;
import fr.maillon.foundation.structure.Settled;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.resource}. */
@Repository
public class Resources {
    private static final String TRACED_AS = "agenda.ressource";
    private static final String COLUMNS = """
            select structure_id, id, kind, subject_id, name, profession, site_id, languages, accessible, instruction, colour,
                position
            from agenda.resource
            """;

    private final JdbcClient sql;
    private final Settled settled;
    private final Trace trace;

    Resources(JdbcClient sql, Settled settled, Trace trace) {
        this.sql = sql;
        this.settled = settled;
        this.trace = trace;
    }

    /** {@code filledTo} is the first day for which no concrete opening is laid out yet. */
    public void add(Resource it, LocalDate filledTo) {
        Recall.forget();
        trace.note(Trace.Action.CREATE, it.structure(), TRACED_AS, it.id().value());
        sql.sql("""
                        insert into agenda.resource
                            (structure_id, id, kind, subject_id, name, profession, site_id, languages, accessible, instruction,
                            colour, position, filled_to)
                        values (:structure, :id, :kind, :subject, :name, :profession, :site, :languages, :accessible,
                            :instruction, :colour, :position, :filledTo)
                        """)
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .param("kind", it.kind().name())
                .param("subject", it.subject())
                .param("filledTo", filledTo)
                .params(described(it))
                .update();
    }

    public boolean change(Resource it) {
        Recall.forget();
        boolean done = sql.sql("""
                        update agenda.resource
                        set name = :name, profession = :profession, site_id = :site, languages = :languages,
                            accessible = :accessible, instruction = :instruction, colour = :colour, position = :position,
                            version = version + 1
                        where structure_id = :structure and id = :id
                        """)
                        .param("structure", it.structure().value())
                        .param("id", it.id().value())
                        .params(described(it))
                        .update()
                == 1;
        if (done) {
            trace.note(Trace.Action.UPDATE, it.structure(), TRACED_AS, it.id().value());
        }
        return done;
    }

    /** Its time is booked no more; what was booked stays. False when it was retired already. */
    public boolean retire(StructureId structure, ResourceId id, Instant now) {
        Recall.forget();
        boolean done = sql.sql("""
                        update agenda.resource set retired_at = :now, subject_id = null, version = version + 1
                        where structure_id = :structure and id = :id and retired_at is null
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

    /** Those that are not retired, in the order of the columns on screen. */
    public List<Resource> of(StructureId structure) {
        return settled.once(structure, "resources", () -> List.copyOf(read(structure)));
    }

    private List<Resource> read(StructureId structure) {
        return sql.sql(COLUMNS + " where structure_id = :structure and retired_at is null order by position, name")
                .param("structure", structure.value())
                .query(Row.as(Resources::resource))
                .list();
    }

    public Optional<Resource> find(StructureId structure, ResourceId id) {
        return settled.once(structure, id, () -> read(structure, id));
    }

    private Optional<Resource> read(StructureId structure, ResourceId id) {
        return sql.sql(COLUMNS + " where structure_id = :structure and id = :id")
                .param("structure", structure.value())
                .param("id", id.value())
                .query(Row.as(Resources::resource))
                .optional();
    }

    /** Those of the structures in sight, in the order of the columns on screen. */
    public List<Resource> find(Collection<ResourceId> ids) {
        return sql.sql(COLUMNS + " where id = any (cast(:ids as uuid[])) order by position, name")
                .param("ids", Bound.uuids(ids.stream().map(ResourceId::value).toList()))
                .query(Row.as(Resources::resource))
                .list();
    }

    /** Those whose concrete openings end before this day. */
    public List<ResourceId> filledBefore(StructureId structure, LocalDate day) {
        return sql.sql("""
                        select id
                        from agenda.resource
                        where structure_id = :structure and retired_at is null and filled_to < :day
                        order by id
                        """)
                .param("structure", structure.value())
                .param("day", day)
                .query(Row.as(row -> new ResourceId(row.uuid(1))))
                .list();
    }

    public LocalDate filledTo(StructureId structure, ResourceId id) {
        return sql.sql("select filled_to from agenda.resource where structure_id = :structure and id = :id")
                .param("structure", structure.value())
                .param("id", id.value())
                .query(Row.as(row -> row.date(1)))
                .single();
    }

    public void filledTo(StructureId structure, ResourceId id, LocalDate day) {
        sql.sql("update agenda.resource set filled_to = :day where structure_id = :structure and id = :id")
                .param("day", day)
                .param("structure", structure.value())
                .param("id", id.value())
                .update();
    }

    private static Map<String, @Nullable Object> described(Resource it) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("name", it.name());
        fields.put("profession", it.profession());
        fields.put("site", it.site() == null ? null : it.site().value());
        fields.put("languages", it.languages().toArray(String[]::new));
        fields.put("accessible", it.accessible());
        fields.put("instruction", it.instruction());
        fields.put("colour", it.colour());
        fields.put("position", it.position());
        return fields;
    }

    static Resource resource(Row row) throws SQLException {
        var site = row.uuidOrNull(7);
        return new Resource(
                new StructureId(row.uuid(1)),
                new ResourceId(row.uuid(2)),
                ResourceKind.valueOf(row.text(3)),
                row.uuidOrNull(4),
                row.text(5),
                row.text(6),
                site == null ? null : new SiteId(site),
                row.texts(8),
                row.flag(9),
                row.text(10),
                row.number(11),
                row.number(12));
    }
}
