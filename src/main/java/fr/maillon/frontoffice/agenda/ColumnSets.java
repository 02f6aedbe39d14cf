package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Recall;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.rows.Bound;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for those who arrange the sets of columns of the day: their own, or everyone's. Sets of one owner keep the
 * order they are given: their chords are its ranks.
 */
@Component
@Transactional
public class ColumnSets {
    /** As many as there are chords. */
    public static final int MOST = 9;

    private static final String TRACED_AS = "agenda.vue";

    private final JdbcClient sql;
    private final DayReading reading;
    private final Trace trace;

    ColumnSets(JdbcClient sql, DayReading reading, Trace trace) {
        this.sql = sql;
        this.reading = reading;
        this.trace = trace;
    }

    /** Her own and everyone's, in the order of their chords. */
    public List<ColumnSet> of(Acting acting) {
        return reading.sets(acting);
    }

    /** The first chord that calls nothing yet, of those she sees. */
    public Optional<Integer> freeChord(Acting acting) {
        var taken = of(acting).stream().map(ColumnSet::position).toList();
        return IntStream.rangeClosed(1, MOST)
                .boxed()
                .filter(each -> !taken.contains(each))
                .findFirst();
    }

    /** Keeps it under its chord; the one of the same owner that was there takes the chord this one leaves. */
    public void keep(Acting acting, ColumnSet it) {
        var own = own(acting, it.personal());
        var before = own.stream().filter(each -> each.id().equals(it.id())).findFirst();
        var after = new ArrayList<ColumnSet>();
        for (var each : own) {
            if (!each.id().equals(it.id())) {
                boolean inTheWay = each.position() == it.position();
                after.add(inTheWay && before.isPresent() ? at(each, before.get().position()) : each);
            }
        }
        after.removeIf(each -> each.position() == it.position());
        after.add(it);
        replace(acting, it.personal(), after);
        var act = before.isPresent() ? Trace.Action.UPDATE : Trace.Action.CREATE;
        trace.note(act, acting.current(), TRACED_AS, it.id());
    }

    public void drop(Acting acting, ColumnSet it) {
        var left = own(acting, it.personal()).stream()
                .filter(each -> !each.id().equals(it.id()))
                .toList();
        replace(acting, it.personal(), left);
        trace.note(Trace.Action.UPDATE, acting.current(), TRACED_AS, it.id(), null, "RETRAIT");
    }

    private static ColumnSet at(ColumnSet it, int position) {
        return new ColumnSet(it.id(), it.name(), position, it.personal(), it.resources());
    }

    private List<ColumnSet> own(Acting acting, boolean personal) {
        return of(acting).stream().filter(each -> each.personal() == personal).toList();
    }

    private void replace(Acting acting, boolean personal, List<ColumnSet> sets) {
        Recall.forget();
        @Nullable AccountId owner = personal ? acting.account() : null;
        @Nullable UUID account = owner == null ? null : owner.value();
        sql.sql("""
                        delete from agenda.column_set
                        where structure_id = :structure and account_id is not distinct from :account
                        """)
                .param("structure", acting.current().value())
                .param("account", account, Types.OTHER)
                .update();
        for (var each : sets) {
            sql.sql("""
                            insert into agenda.column_set (structure_id, id, account_id, name, position, resource_ids)
                            values (:structure, :id, :account, :name, :position, cast(:columns as uuid[]))
                            """)
                    .param("structure", acting.current().value())
                    .param("id", each.id())
                    .param("account", account, Types.OTHER)
                    .param("name", each.name())
                    .param("position", each.position())
                    .param(
                            "columns",
                            Bound.uuids(each.resources().stream()
                                    .map(ResourceId::value)
                                    .toList()))
                    .update();
        }
    }
}
