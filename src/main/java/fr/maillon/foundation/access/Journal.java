package fr.maillon.foundation.access;

import fr.maillon.foundation.access.JournalRows.Found;
import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The journal of a structure as its auditors read it: each row beside what its seal says of it. */
@Component
@Transactional
public class Journal {
    /** Rows of one page. */
    public static final int PAGE = 100;

    private final JournalRows rows;
    private final Seals seals;
    private final Sealer sealer;

    Journal(JournalRows rows, Seals seals, Sealer sealer) {
        this.rows = rows;
        this.seals = seals;
        this.sealer = sealer;
    }

    /**
     * What is asked: a period, and perhaps one account or one person.
     *
     * @param from included, {@code to} excluded
     * @param before only rows older than this one, by its identifier; for the next page
     */
    public record Asked(
            Instant from,
            Instant to,
            @Nullable AccountId account,
            @Nullable UUID person,
            @Nullable UUID before) {}

    /** What the seal says of a row. */
    public enum State {
        /** As it was sealed, in a block whose signature holds. */
        SOUND,
        /** Written a moment ago: it is sealed within a second. */
        WAITING,
        /** Not as it was sealed, or its block is not what was signed. */
        ALTERED
    }

    /** {@code author} is empty when nobody was signed in; {@code account} names the one it is about. */
    public record Line(
            UUID id,
            Instant at,
            String author,
            String roles,
            Trace.Action action,
            String type,
            String account,
            @Nullable UUID person,
            String detail,
            State state) {}

    /** The last block of the chain. */
    public record Sealed(long block, Instant at) {}

    /**
     * One page, the newest first.
     *
     * @param removed rows that were sealed between the first and the last of this page, and are there no more
     * @param cut the end of the whole chain is missing
     */
    public record Page(List<Line> lines, boolean more, long removed, Optional<Sealed> sealed, boolean cut) {
        public Page {
            lines = List.copyOf(lines);
        }

        /** How many rows of this page are not as they were sealed. */
        public long altered() {
            return lines.stream().filter(it -> it.state() == State.ALTERED).count();
        }

        /** Whether nothing was touched, as far as this page and the end of the chain tell. */
        public boolean sound() {
            return altered() + removed == 0 && !cut;
        }
    }

    public Page look(StructureId structure, Asked asked) {
        long exported = sealer.exported(structure); // before the chain is read: see there
        var found = rows.find(structure, asked, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var blocks = seals.covering(
                structure, shown.stream().map(Found::writtenIn).distinct().toList());
        var sound = new HashMap<UUID, Boolean>();
        blocks.forEach(block -> judge(block, shown, sound));
        var lines = shown.stream().map(it -> line(it, sound)).toList();
        var last = seals.lastSealed(structure);
        boolean cut = exported > last.map(Sealed::block).orElse(0L);
        return new Page(lines, found.size() > PAGE, removed(structure, blocks), last, cut);
    }

    /** A block may have lost all its rows: everything from the oldest to the newest of these is counted. */
    private long removed(StructureId structure, List<Seals.Seal> blocks) {
        var numbers = blocks.stream().mapToLong(Seals.Seal::number).summaryStatistics();
        return blocks.isEmpty() ? 0 : Math.max(0, seals.missing(structure, numbers.getMin(), numbers.getMax()));
    }

    private void judge(Seals.Seal block, List<Found> shown, Map<UUID, Boolean> sound) {
        var head = TraceChain.head(block.previous(), block.number(), block.from(), block.to(), block.hashes());
        boolean whole = Arrays.equals(head, block.head()) && sealer.key().signed(block.head(), block.signature());
        for (var it : shown) {
            int rank = block.ids().indexOf(it.row().id());
            if (rank >= 0) {
                var sealed = Arrays.copyOfRange(block.hashes(), rank * 32, rank * 32 + 32);
                sound.put(it.row().id(), whole && Arrays.equals(sealed, TraceChain.rowHash(it.row())));
            }
        }
    }

    /** A row that no block holds was either just written, or slipped in after its block was sealed. */
    private static State state(Found it, @Nullable Boolean verdict) {
        if (verdict == null) {
            return it.sealedAround() ? State.ALTERED : State.WAITING;
        }
        return verdict ? State.SOUND : State.ALTERED;
    }

    private static Line line(Found it, Map<UUID, Boolean> sound) {
        var row = it.row();
        return new Line(
                row.id(),
                row.at(),
                it.author(),
                row.role(),
                Trace.Action.valueOf(row.action()),
                row.objectType(),
                it.account(),
                row.patient(),
                row.detail(),
                state(it, sound.get(row.id())));
    }
}
