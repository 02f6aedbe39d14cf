package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.calendar.TimeSet;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The one question of the slot search: for each principal, the first so many free pieces that are long enough, with
 * companions free at the same time. It reads only as many rows as it returns, whatever the number of days; a full day
 * has none.
 */
@Repository
class FreePieces {
    private static final String INTERPRETER = """
            left join lateral (
                select q.id, q.name, x.starts_at, x.ends_at
                from house q
                join agenda.free_interval x on x.structure_id = :structure and x.resource_id = q.id
                where q.kind = 'INTERPRETE' and :language = any (q.languages)
                    and x.starts_at > f.reach and x.starts_at < f.ends_at and x.ends_at > f.starts_at
                    and x.minutes >= p.needed
            ) talk on true
            """;

    /** Without any interpreter of that language in the house, one is to be found elsewhere: the slot is proposed. */
    private static final String INTERPRETER_FREE = """
            and (talk.id is not null or not exists (
                select from house q where q.kind = 'INTERPRETE' and :language = any (q.languages)))
            """;

    private static final String ALONE = question("", "", "", "", "", "");
    private static final String WITH_INTERPRETER =
            question(", talk.starts_at", ", talk.ends_at", ", talk.id", ", talk.name", INTERPRETER, INTERPRETER_FREE);

    private final JdbcClient sql;

    FreePieces(JdbcClient sql) {
        this.sql = sql;
    }

    /** At most {@code each} pieces of each principal, in the order in which they are reached; {@code sites} all allowed. */
    Found find(SlotSearch search, List<SiteId> sites, Slot period, Instant now, int each) {
        var needs = search.needs();
        var asker = search.asker();
        var held = new AtomicReference<>("");
        var pieces = sql.sql(needs.interpreter() == null ? ALONE : WITH_INTERPRETER)
                .param("structure", search.structure().value())
                .param("motif", search.motif().value())
                .param("named", !search.principals().isEmpty())
                .param(
                        "principals",
                        Bound.uuids(search.principals().stream()
                                .map(ResourceId::value)
                                .toList()))
                .param("profession", search.profession())
                .param("sites", Bound.uuids(sites.stream().map(SiteId::value).toList()))
                .param(
                        "patient",
                        search.patient() == null ? null : search.patient().value())
                .param("newcomer", needs.newcomer())
                .param("talks", needs.interpreter() != null)
                .param("language", Objects.requireNonNullElse(needs.interpreter(), ""))
                .param("wheelchair", needs.wheelchair())
                .param("pressing", search.urgency() != null && search.urgency().isPressing())
                .param("hoursToAll", Math.toIntExact(Reserve.TO_ALL.toHours()))
                .param("hoursToKnown", Math.toIntExact(Reserve.TO_KNOWN.toHours()))
                .param("since", Bound.utc(period.start()))
                .param("until", Bound.utc(period.end()))
                .param("now", Bound.utc(now))
                .param(
                        "asker",
                        asker == null || asker.account() == null
                                ? null
                                : asker.account().value())
                .param("card", asker == null ? null : asker.card())
                .param("each", each)
                .query(Row.as(row -> {
                    held.setPlain(row.text(17));
                    return piece(row);
                }))
                .list();
        return new Found(pieces, held(held.getPlain()));
    }

    /** {@code held} is what other desks keep for someone on the phone. */
    record Found(List<FreePiece> pieces, Map<ResourceId, TimeSet> held) {
        TimeSet heldOf(FreePiece piece) {
            return held.entrySet().stream()
                    .filter(each -> piece.holds(each.getKey()))
                    .map(Map.Entry::getValue)
                    .reduce(TimeSet.EMPTY, TimeSet::plus);
        }
    }

    private static Map<ResourceId, TimeSet> held(String all) {
        var held = new HashMap<ResourceId, TimeSet>();
        if (!all.isEmpty()) {
            for (var one : all.split(",", -1)) {
                var parts = one.split(" ", -1);
                var slot = new Slot(
                        Instant.ofEpochSecond(Long.parseLong(parts[1])),
                        Instant.ofEpochSecond(Long.parseLong(parts[2])));
                held.merge(new ResourceId(UUID.fromString(parts[0])), TimeSet.of(slot), TimeSet::plus);
            }
        }
        return held;
    }

    private static String question(
            String starts, String ends, String id, String name, String interpreter, String free) {
        return """
            with house as materialized (
                select r.id, r.name, r.position, r.profession, r.accessible, r.kind, r.languages
                from agenda.resource r
                where r.structure_id = :structure and r.retired_at is null
            ), part as materialized (
                select h.id, h.name, h.position, h.profession, h.accessible, h.kind, c.role, c.known_minutes, c.new_minutes
                from agenda.motif_cast c
                join house h on h.id = c.resource_id
                where c.structure_id = :structure and c.motif_id = :motif
            ), beside as materialized (
                select c.* from part c where c.role > 0
            ), asked as materialized (
                select m.*
                from agenda.motif m
                where m.structure_id = :structure and m.id = :motif
            ), known as materialized (
                select distinct a.principal_id as id, s.profession
                from agenda.appointment a
                left join house s on s.id = a.principal_id
                where cast(:patient as uuid) is not null and a.structure_id = :structure and a.patient_id = cast(:patient as uuid)
                    and a.status = 'FULFILLED' and a.starts_at > :now - interval '24 months'
            ), timed as materialized (
                select c.id, c.name, m.before_minutes, m.after_minutes, n.newcomer,
                    ceil((ceil((case when n.newcomer then coalesce(c.new_minutes, m.new_minutes)
                            else coalesce(c.known_minutes, m.known_minutes) end) * (case when :talks then 1.5 else 1 end))
                        + (case when :wheelchair then 10 else 0 end)) / 5)::int * 5 as shown,
                    greatest(:since, :now + make_interval(mins => case when :pressing then 0 else m.notice_minutes end)) as since,
                    least(:until, :now + make_interval(days => m.horizon_days)) as until
                from asked m
                cross join part c
                cross join lateral (
                    select coalesce(cast(:newcomer as boolean), not exists (
                        select from known k
                        where k.id = c.id or (k.profession = c.profession and k.profession <> ''))) as newcomer
                    offset 0
                ) n
                where c.role = 0 and (not :named or c.id = any (cast(:principals as uuid[])))
                    and (:profession = '' or c.profession = :profession)
                    and (not :wheelchair or c.accessible
                        or exists (select from beside k where k.kind = 'SALLE' and k.accessible))
            ), principal as materialized (
                select t.*, t.before_minutes + t.shown + t.after_minutes as needed, t.since - interval '25 hours' as reach,
                    t.since + make_interval(mins => t.shown) as first_end,
                    :now + make_interval(hours => case when t.newcomer then :hoursToAll else :hoursToKnown end) as released
                from timed t
            )
            select p.id, p.name, p.shown, p.before_minutes, p.after_minutes, p.newcomer, p.since,
                case when s.reserved = 'NONE' or :pressing then p.until else least(p.until, p.released) end,
                s.site_id, s.reached_at, s.starts_at, s.ends_at, s.grid_from, s.grid_minutes, s.companions, s.companion_names,
                (select coalesce(string_agg(concat_ws(' ', h.resource_id, extract(epoch from h.starts_at)::bigint,
                        extract(epoch from h.ends_at)::bigint), ','), '')
                    from agenda.hold h
                    where h.structure_id = :structure and h.expires_at > :now
                        and (h.held_by is distinct from cast(:asker as uuid)
                            or h.card_id is distinct from coalesce(cast(:card as uuid), h.card_id))) as held
            from principal p
            cross join lateral (
                select f.site_id, f.starts_at as reached_at, f.grid_from, f.grid_minutes, f.reserved,
                    greatest(f.starts_at, one.starts_at, two.starts_at%1$s) as starts_at,
                    least(f.ends_at, one.ends_at, two.ends_at%2$s) as ends_at,
                    array_remove(array[one.id, two.id%3$s], null) as companions,
                    array_remove(array[one.name, two.name%4$s], null) as companion_names
                from agenda.free_interval f
                %5$s
                %6$s
                %7$s
                where f.structure_id = :structure and f.resource_id = p.id
                    and f.starts_at >= p.reach and f.starts_at < p.until and f.ends_at >= p.first_end
                    and f.minutes >= p.needed and (f.motif_ids = '{}' or :motif = any (f.motif_ids))
                    and f.site_id = any (cast(:sites as uuid[]))
                    and (f.reserved = 'NONE' or :pressing or f.starts_at < p.released)
                    and (one.id is not null or not exists (select from beside k where k.role = 1))
                    and (two.id is not null or not exists (select from beside k where k.role = 2))
                    and least(f.ends_at, one.ends_at, two.ends_at%2$s) - greatest(f.starts_at, one.starts_at, two.starts_at%1$s)
                        >= make_interval(mins => p.needed)
                    %8$s
                order by f.starts_at
                limit :each
            ) s
            """.formatted(starts, ends, id, name, companion(1, "one"), companion(2, "two"), interpreter, free);
    }

    /** Any one that plays this role, free at the same site; nothing when the motif has no such role. */
    private static String companion(int role, String name) {
        return """
            left join lateral (
                select q.id, q.name, x.starts_at, x.ends_at
                from beside q
                join agenda.free_interval x on x.structure_id = :structure and x.resource_id = q.id
                where q.role = %1$d and (not :wheelchair or q.accessible) and x.site_id = f.site_id
                    and x.starts_at > f.reach and x.starts_at < f.ends_at and x.ends_at > f.starts_at
                    and x.minutes >= p.needed and (x.motif_ids = '{}' or :motif = any (x.motif_ids))
                order by q.position, x.starts_at
            ) %2$s on true
            """.formatted(role, name);
    }

    private static FreePiece piece(Row row) throws SQLException {
        return new FreePiece(
                new ResourceId(row.uuid(1)),
                row.text(2),
                new SiteId(row.uuid(9)),
                row.instant(10),
                new Slot(row.instant(11), row.instant(12)),
                row.instant(13),
                Duration.ofMinutes(row.number(14)),
                row.number(3),
                row.number(4),
                row.number(5),
                row.flag(6),
                row.instant(7),
                row.instant(8),
                row.uuids(15).stream().map(ResourceId::new).toList(),
                row.texts(16));
    }
}
