package fr.maillon.frontoffice.agenda.catalogue;

import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Recall;
import fr.maillon.foundation.structure.Settled;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.motif} and of who can play its roles. */
@Repository
public class Motifs {
    private static final String TRACED_AS = "agenda.motif";
    private static final String COLUMNS = """
            select structure_id, id, code, label, public_label, known_minutes, new_minutes, before_minutes, after_minutes,
                preparation, documents, prescription, instruction, min_age, max_age, sex, notice_minutes, horizon_days,
                confidential, online, overbookable, colour, position, billing
            from agenda.motif
            """;

    private final JdbcClient sql;
    private final Settled settled;
    private final Trace trace;

    Motifs(JdbcClient sql, Settled settled, Trace trace) {
        this.sql = sql;
        this.settled = settled;
        this.trace = trace;
    }

    public void add(Motif it) {
        Recall.forget();
        trace.note(Trace.Action.CREATE, it.structure(), TRACED_AS, it.id().value());
        sql.sql("""
                        insert into agenda.motif
                            (structure_id, id, code, label, public_label, known_minutes, new_minutes, before_minutes,
                            after_minutes, preparation, documents, prescription, instruction, min_age, max_age, sex,
                            notice_minutes, horizon_days, confidential, online, overbookable, colour, position, billing)
                        values (:structure, :id, :code, :label, :publicLabel, :known, :newcomer, :before, :after, :preparation,
                            :documents, :prescription, :instruction, :minAge, :maxAge, :sex, :notice, :horizon, :confidential,
                            :online, :overbookable, :colour, :position, :billing)
                        """).params(described(it)).update();
    }

    /** Waits for whoever is changing it; to be called before it is read. */
    public void hold(StructureId structure, MotifId id) {
        Recall.forget();
        sql.sql("select id from agenda.motif where structure_id = :structure and id = :id for update")
                .param("structure", structure.value())
                .param("id", id.value())
                .query((row, n) -> n)
                .list();
    }

    public boolean change(Motif it) {
        Recall.forget();
        boolean done = sql.sql("""
                        update agenda.motif
                        set code = :code, label = :label, public_label = :publicLabel, known_minutes = :known,
                            new_minutes = :newcomer, before_minutes = :before, after_minutes = :after,
                            preparation = :preparation, documents = :documents, prescription = :prescription,
                            instruction = :instruction, min_age = :minAge, max_age = :maxAge, sex = :sex,
                            notice_minutes = :notice, horizon_days = :horizon, confidential = :confidential, online = :online,
                            overbookable = :overbookable, colour = :colour, position = :position, billing = :billing,
                            version = version + 1
                        where structure_id = :structure and id = :id
                        """).params(described(it)).update() == 1;
        if (done) {
            trace.note(Trace.Action.UPDATE, it.structure(), TRACED_AS, it.id().value());
        }
        return done;
    }

    /** Nobody is booked for it any more; what was booked stays. False when it was retired already. */
    public boolean retire(StructureId structure, MotifId id, Instant now) {
        Recall.forget();
        boolean done = sql.sql("""
                        update agenda.motif set retired_at = :now, version = version + 1
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

    public List<Motif> of(StructureId structure) {
        return settled.once(structure, "motifs", () -> List.copyOf(read(structure)));
    }

    private List<Motif> read(StructureId structure) {
        return sql.sql(COLUMNS + " where structure_id = :structure and retired_at is null order by position, label")
                .param("structure", structure.value())
                .query(Row.as(Motifs::motif))
                .list();
    }

    /** Those in which this one can play the first part. */
    public List<Motif> playedBy(StructureId structure, ResourceId principal) {
        return settled.once(
                structure, List.of("played", principal), () -> List.copyOf(readPlayedBy(structure, principal)));
    }

    private List<Motif> readPlayedBy(StructureId structure, ResourceId principal) {
        return sql.sql(COLUMNS + """
                         where structure_id = :structure and retired_at is null and id in (
                            select c.motif_id from agenda.motif_cast c
                            where c.structure_id = :structure and c.role = 0 and c.resource_id = :principal)
                        order by position, label
                        """)
                .param("structure", structure.value())
                .param("principal", principal.value())
                .query(Row.as(Motifs::motif))
                .list();
    }

    public Optional<Motif> find(StructureId structure, MotifId id) {
        return settled.once(structure, id, () -> read(structure, id));
    }

    private Optional<Motif> read(StructureId structure, MotifId id) {
        return sql.sql(COLUMNS + " where structure_id = :structure and id = :id")
                .param("structure", structure.value())
                .param("id", id.value())
                .query(Row.as(Motifs::motif))
                .optional();
    }

    /** Those of the structures in sight. */
    public List<Motif> find(Collection<MotifId> ids) {
        return sql.sql(COLUMNS + " where id = any (cast(:ids as uuid[]))")
                .param("ids", Bound.uuids(ids.stream().map(MotifId::value).toList()))
                .query(Row.as(Motifs::motif))
                .list();
    }

    /** Who can play the roles of a motif, in the order of the columns on screen. */
    public List<CastMember> cast(StructureId structure, MotifId motif) {
        return settled.once(structure, List.of("cast", motif), () -> List.copyOf(readCast(structure, motif)));
    }

    private List<CastMember> readCast(StructureId structure, MotifId motif) {
        return sql.sql("""
                        select c.resource_id, c.role, c.known_minutes, c.new_minutes, c.instruction
                        from agenda.motif_cast c
                        join agenda.resource r on r.structure_id = c.structure_id and r.id = c.resource_id
                        where c.structure_id = :structure and c.motif_id = :motif and r.retired_at is null
                        order by c.role, r.position, r.name
                        """)
                .param("structure", structure.value())
                .param("motif", motif.value())
                .query(Row.as(row -> new CastMember(
                        new ResourceId(row.uuid(1)),
                        row.number(2),
                        row.numberOrNull(3),
                        row.numberOrNull(4),
                        row.text(5))))
                .list();
    }

    /** Puts this cast in the place of the former one. */
    public void cast(StructureId structure, MotifId motif, Collection<CastMember> members) {
        Recall.forget();
        sql.sql("delete from agenda.motif_cast where structure_id = :structure and motif_id = :motif")
                .param("structure", structure.value())
                .param("motif", motif.value())
                .update();
        for (var member : members) {
            sql.sql("""
                            insert into agenda.motif_cast
                                (structure_id, motif_id, role, resource_id, known_minutes, new_minutes, instruction)
                            values (:structure, :motif, :role, :resource, :known, :newcomer, :instruction)
                            """)
                    .param("structure", structure.value())
                    .param("motif", motif.value())
                    .param("role", member.role())
                    .param("resource", member.resource().value())
                    .param("known", member.known())
                    .param("newcomer", member.newcomer())
                    .param("instruction", member.instruction())
                    .update();
        }
    }

    private static Map<String, @Nullable Object> described(Motif it) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("structure", it.structure().value());
        fields.put("id", it.id().value());
        fields.put("code", it.code());
        fields.put("label", it.label());
        fields.put("publicLabel", it.publicLabel());
        fields.put("confidential", it.confidential());
        fields.put("online", it.online());
        fields.put("overbookable", it.overbookable());
        fields.put("colour", it.colour());
        fields.put("position", it.position());
        describe(it.times(), fields);
        describe(it.guidance(), fields);
        describe(it.limits(), fields);
        return fields;
    }

    private static void describe(MotifTimes times, Map<String, @Nullable Object> fields) {
        fields.put("known", times.known());
        fields.put("newcomer", times.newcomer());
        fields.put("before", times.before());
        fields.put("after", times.after());
    }

    private static void describe(Motif.Guidance guidance, Map<String, @Nullable Object> fields) {
        fields.put("preparation", guidance.preparation());
        fields.put("documents", guidance.documents().toArray(String[]::new));
        fields.put("prescription", guidance.prescription());
        fields.put("instruction", guidance.instruction());
        fields.put("billing", guidance.billing());
    }

    private static void describe(Motif.Limits limits, Map<String, @Nullable Object> fields) {
        fields.put("minAge", limits.minAge());
        fields.put("maxAge", limits.maxAge());
        fields.put("sex", limits.sex());
        fields.put("notice", Math.toIntExact(limits.notice().toMinutes()));
        fields.put("horizon", limits.horizonDays());
    }

    static Motif motif(Row row) throws SQLException {
        return new Motif(
                new StructureId(row.uuid(1)),
                new MotifId(row.uuid(2)),
                row.text(3),
                row.text(4),
                row.text(5),
                new MotifTimes(row.number(6), row.number(7), row.number(8), row.number(9)),
                new Motif.Guidance(row.text(10), row.texts(11), row.flag(12), row.text(13), row.text(24)),
                new Motif.Limits(
                        row.numberOrNull(14),
                        row.numberOrNull(15),
                        row.textOrNull(16),
                        Duration.ofMinutes(row.number(17)),
                        row.number(18)),
                row.flag(19),
                row.flag(20),
                row.flag(21),
                row.number(22),
                row.number(23));
    }
}
