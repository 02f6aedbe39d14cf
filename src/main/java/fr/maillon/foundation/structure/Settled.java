package fr.maillon.foundation.structure;

import fr.maillon.foundation.database.Recall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a structure settles once and reads at every act: its sites, its columns, its motifs. Remembered between
 * transactions for as long as {@code structure.revision} keeps its number, which each transaction reads as it begins: what
 * it is given is what it would have read. A table read through here has the trigger {@code structure.revise}; whoever
 * writes it calls {@link Recall#forget}, as for all that is recalled.
 */
@Component
public class Settled {
    /** Of so many structures, the last asked for. */
    private static final int SHELVES = 256;

    /** On one shelf: more than a large pole has, and a bound for whoever asks for what does not exist. */
    private static final int MOST = 5_000;

    private final JdbcClient sql;
    private final int most;
    private final int mostShelves;
    private final Map<StructureId, Shelf> shelves = new LinkedHashMap<>(16, 0.75f, true);

    @Autowired
    Settled(JdbcClient sql) {
        this(sql, SHELVES, MOST);
    }

    /** Of so many structures, so much each. */
    Settled(JdbcClient sql, int mostShelves, int most) {
        this.sql = sql;
        this.mostShelves = mostShelves;
        this.most = most;
    }

    private record Shelf(long revision, Map<Object, Object> kept) {
        Shelf(long revision) {
            this(revision, new ConcurrentHashMap<>());
        }
    }

    /**
     * What is remembered of it, else what is read now.
     *
     * @param what asked for with one type, by the one method that reads it so
     * @param read gives what nobody can change afterwards
     */
    @SuppressWarnings("unchecked") // as said of what
    public <T> T once(StructureId structure, Object what, Supplier<T> read) {
        return Recall.once(List.of(structure, what), () -> {
            var revision =
                    Recall.once(Revisions.class, this::revisions).numbers().get(structure);
            if (revision == null) {
                return read.get();
            }
            var shelf = shelf(structure, revision);
            var kept = shelf.kept().get(what);
            return kept == null ? put(shelf, structure, what, read.get()) : (T) kept;
        });
    }

    /** Only when nothing changed while it was read, and there is room. */
    private <T> T put(Shelf shelf, StructureId structure, Object what, T value) {
        Long now = revisions().numbers().get(structure);
        if (now != null && now == shelf.revision() && shelf.kept().size() < most) {
            shelf.kept().put(what, value);
        }
        return value;
    }

    private Revisions revisions() {
        return Objects.requireNonNull(sql.sql(Revisions.STATEMENT).query(Revisions::of));
    }

    /** A transaction that began before the last change has a shelf of its own, and leaves the other in its place. */
    private Shelf shelf(StructureId structure, long revision) {
        synchronized (shelves) {
            var shelf = shelves.get(structure);
            if (shelf != null && shelf.revision() == revision) {
                return shelf;
            }
            var other = new Shelf(revision);
            if (shelf == null || shelf.revision() < revision) {
                shelves.put(structure, other);
                if (shelves.size() > mostShelves) {
                    shelves.remove(shelves.keySet().iterator().next());
                }
            }
            return other;
        }
    }
}
