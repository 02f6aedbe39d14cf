package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.calendar.TimeSet;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.Parts.Principal;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            cross join lateral (
                select x.resource_id as id, x.starts_at, x.ends_at
                from agenda.free_interval x
                where x.structure_id = :structure and x.resource_id = any (cast(:interpreters as uuid[]))
                    and x.starts_at > f.reach and x.starts_at < f.ends_at and x.ends_at > f.starts_at
                    and x.minutes >= p.shown + :buffers
            ) talk
            """;

    /** By how many parts stand beside the principal. */
    private static final List<String> ALONE = IntStream.rangeClosed(0, CastMember.LAST_ROLE)
            .mapToObj(beside -> question(beside, false))
            .toList();

    private static final List<String> WITH_INTERPRETER = IntStream.rangeClosed(0, CastMember.LAST_ROLE)
            .mapToObj(beside -> question(beside, true))
            .toList();

    private final JdbcClient sql;

    FreePieces(JdbcClient sql) {
        this.sql = sql;
    }

    /** At most {@code each} pieces of each principal, in the order in which they are reached; {@code sites} all allowed. */
    Found find(SlotSearch search, Parts parts, List<SiteId> sites, Instant now, int each) {
        var asker = search.asker();
        var held = new AtomicReference<>("");
        var names =
                parts.companions().stream().collect(Collectors.toMap(Resource::id, Resource::name, (one, same) -> one));
        var asked = sql.sql((parts.interpreters() == null ? ALONE : WITH_INTERPRETER)
                        .get(parts.beside().size()))
                .param("structure", search.structure().value())
                .param("motif", search.motif().value())
                .param(
                        "principals",
                        ids(parts.principals().stream().map(Principal::resource).toList()))
                .param("shown", shown(parts))
                .param("buffers", parts.buffers())
                .param("sites", Bound.uuids(sites.stream().map(SiteId::value).toList()))
                .param("pressing", parts.pressing())
                .param("released", released(parts, now))
                .param("since", Bound.utc(parts.period().start()))
                .param("until", Bound.utc(parts.period().end()))
                .param("now", Bound.utc(now))
                .param(
                        "asker",
                        asker == null || asker.account() == null
                                ? null
                                : asker.account().value())
                .param("card", asker == null ? null : asker.card())
                .param("each", each);
        for (int part = 0; part < parts.beside().size(); part++) {
            asked = asked.param("beside" + part, ids(parts.beside().get(part)));
        }
        if (parts.interpreters() != null) {
            asked = asked.param("interpreters", ids(parts.interpreters()));
        }
        var pieces = asked.query(Row.as(row -> {
                    held.setPlain(row.text(10));
                    return piece(row, parts, names, now);
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

    private static String ids(Collection<Resource> resources) {
        return Bound.uuids(resources.stream().map(it -> it.id().value()).toList());
    }

    private static String shown(Parts parts) {
        return parts.principals().stream()
                .map(it -> String.valueOf(it.shown()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Up to when each may be given time that is kept for what presses. */
    private static String released(Parts parts, Instant now) {
        return Bound.instants(
                parts.principals().stream().map(it -> released(it, now)).toList());
    }

    private static Instant released(Principal it, Instant now) {
        return now.plus(it.newcomer() ? Reserve.TO_ALL : Reserve.TO_KNOWN);
    }

    private static String question(int beside, boolean interpreter) {
        var names = IntStream.range(0, beside).mapToObj(part -> "c" + part).collect(Collectors.toList());
        var joins = IntStream.range(0, beside).mapToObj(FreePieces::companion).collect(Collectors.joining());
        if (interpreter) {
            names.add("talk");
            joins += INTERPRETER;
        }
        return """
            select p.n, s.site_id, s.reached_at, s.starts_at, s.ends_at, s.grid_from, s.grid_minutes, s.reserved, s.companions,
                (select coalesce(string_agg(concat_ws(' ', h.resource_id, extract(epoch from h.starts_at)::bigint,
                        extract(epoch from h.ends_at)::bigint), ','), '')
                    from agenda.hold h
                    where h.structure_id = :structure and h.expires_at > :now
                        and (h.held_by is distinct from cast(:asker as uuid)
                            or h.card_id is distinct from coalesce(cast(:card as uuid), h.card_id))) as held
            from unnest(cast(:principals as uuid[]), cast(:shown as int[]), cast(:released as timestamptz[]))
                with ordinality p (id, shown, released, n)
            cross join lateral (
                select f.site_id, f.starts_at as reached_at, f.grid_from, f.grid_minutes, f.reserved,
                    greatest(f.starts_at%1$s) as starts_at, least(f.ends_at%2$s) as ends_at, array[%3$s]::uuid[] as companions
                from agenda.free_interval f
                %4$s
                where f.structure_id = :structure and f.resource_id = p.id
                    and f.starts_at >= :since - interval '25 hours' and f.starts_at < :until
                    and f.ends_at >= :since + make_interval(mins => p.shown)
                    and f.minutes >= p.shown + :buffers and (f.motif_ids = '{}' or :motif = any (f.motif_ids))
                    and f.site_id = any (cast(:sites as uuid[]))
                    and (f.reserved = 'NONE' or :pressing or f.starts_at < p.released)
                    and least(f.ends_at%2$s) - greatest(f.starts_at%1$s) >= make_interval(mins => p.shown + :buffers)
                order by f.starts_at
                limit :each
            ) s
            """.formatted(of(names, ".starts_at", ", "), of(names, ".ends_at", ", "), of(names, ".id", ""), joins);
    }

    /** Any one that plays this part, free at the same site. */
    private static String companion(int part) {
        return """
            cross join lateral (
                select q.id, x.starts_at, x.ends_at
                from unnest(cast(:beside%1$d as uuid[])) with ordinality q (id, rank)
                join agenda.free_interval x on x.structure_id = :structure and x.resource_id = q.id
                where x.site_id = f.site_id
                    and x.starts_at > f.reach and x.starts_at < f.ends_at and x.ends_at > f.starts_at
                    and x.minutes >= p.shown + :buffers and (x.motif_ids = '{}' or :motif = any (x.motif_ids))
                order by q.rank, x.starts_at
            ) c%1$d
            """.formatted(part);
    }

    /** {@code , one.what, two.what}; without its first comma when nothing stands before. */
    private static String of(List<String> names, String what, String before) {
        return names.isEmpty()
                ? ""
                : names.stream().map(name -> name + what).collect(Collectors.joining(", ", before, ""));
    }

    private static FreePiece piece(Row row, Parts parts, Map<ResourceId, String> names, Instant now)
            throws SQLException {
        var principal = parts.principals().get(row.number(1) - 1);
        boolean kept = !parts.pressing() && Reserve.valueOf(row.text(8)) != Reserve.NONE;
        var until = parts.period().end();
        var released = released(principal, now);
        var companions = row.uuids(9).stream().map(ResourceId::new).toList();
        return new FreePiece(
                principal.resource().id(),
                principal.resource().name(),
                new SiteId(row.uuid(2)),
                row.instant(3),
                new Slot(row.instant(4), row.instant(5)),
                row.instant(6),
                Duration.ofMinutes(row.number(7)),
                principal.shown(),
                parts.motif().times().before(),
                parts.motif().times().after(),
                principal.newcomer(),
                parts.period().start(),
                kept && released.isBefore(until) ? released : until,
                companions,
                companions.stream().map(names::get).toList());
    }
}
