package fr.maillon.foundation.access;

import fr.maillon.foundation.access.AuditFinding.Kind;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Verifies the trace: recomputes every block and names what was changed, removed, added, reordered or cut. */
@Component
public class Audit {
    private static final int BLOCKS = 200;

    private final Structures structures;
    private final Seals seals;
    private final Sealer sealer;
    private final TransactionTemplate transaction;

    Audit(Structures structures, Seals seals, Sealer sealer, TransactionTemplate transaction) {
        this.structures = structures;
        this.seals = seals;
        this.sealer = sealer;
        this.transaction = transaction;
    }

    /** Verifies every structure; memory stays bounded by a few blocks. */
    public AuditReport verify() {
        var count = new Count();
        structures
                .everyStructure()
                .forEach(structure -> Tenancy.<Boolean, RuntimeException>within(
                        Set.of(structure.value()), () -> verify(structure, count)));
        return new AuditReport(count.blocks, count.sealed, count.unsealed, count.findings);
    }

    private boolean verify(StructureId structure, Count count) {
        var previous = TraceChain.ORIGIN;
        var to = "0";
        long number = 0;
        while (true) {
            long after = number;
            List<Seals.Seal> blocks = transaction.execute(status -> seals.after(structure, after, BLOCKS));
            if (blocks == null || blocks.isEmpty()) {
                break;
            }
            for (var block : blocks) {
                verifyBlock(structure, block, previous, number, to, count);
                previous = block.head();
                number = block.number();
                to = block.to();
            }
        }
        verifyTail(structure, number, count);
        var from = to;
        count.unsealed += transaction.<Long>execute(status -> seals.countFrom(structure, from));
        return true;
    }

    private void verifyBlock(
            StructureId structure, Seals.Seal block, byte[] previous, long number, String to, Count count) {
        count.blocks++;
        if (block.number() != number + 1
                || !Arrays.equals(block.previous(), previous)
                || !block.from().equals(to)) {
            count.add(structure, block.number(), null, Kind.UNCHAINED);
        }
        var head = TraceChain.head(block.previous(), block.number(), block.from(), block.to(), block.hashes());
        if (!Arrays.equals(head, block.head())) {
            count.add(structure, block.number(), null, Kind.BROKEN);
        }
        if (!sealer.key().signed(block.head(), block.signature())) {
            count.add(structure, block.number(), null, Kind.UNSIGNED);
        }
        List<TraceRow> rows = transaction.execute(status -> seals.rows(structure, block.from(), block.to()));
        count.sealed += rows == null ? 0 : rows.size();
        verifyRows(structure, block, rows == null ? List.of() : rows, count);
    }

    private static void verifyRows(StructureId structure, Seals.Seal block, List<TraceRow> rows, Count count) {
        var sealed = new HashMap<UUID, byte[]>();
        for (int i = 0; i < block.ids().size(); i++) {
            sealed.put(block.ids().get(i), Arrays.copyOfRange(block.hashes(), i * 32, i * 32 + 32));
        }
        var found = new HashSet<UUID>();
        for (var row : rows) {
            found.add(row.id());
            var hash = sealed.get(row.id());
            if (hash == null) {
                count.add(structure, block.number(), row.id(), Kind.ADDED);
            } else if (!Arrays.equals(hash, TraceChain.rowHash(row))) {
                count.add(structure, block.number(), row.id(), Kind.CHANGED);
            }
        }
        sealed.keySet().stream()
                .filter(id -> !found.contains(id))
                .forEach(id -> count.add(structure, block.number(), id, Kind.REMOVED));
        if (found.equals(sealed.keySet())
                && !rows.stream().map(TraceRow::id).toList().equals(block.ids())) {
            count.add(structure, block.number(), null, Kind.REORDERED);
        }
    }

    private void verifyTail(StructureId structure, long last, Count count) {
        var file = sealer.headOf(structure);
        if (!Files.exists(file)) {
            return;
        }
        try {
            var exported = Files.readString(file).strip().split(" ", -1);
            long number = Long.parseLong(exported[0]);
            var head = HexFormat.of().parseHex(exported[1]);
            if (!sealer.key().signed(head, HexFormat.of().parseHex(exported[2]))) {
                count.add(structure, number, null, Kind.UNSIGNED);
            }
            List<Seals.Seal> block = transaction.execute(status -> seals.after(structure, number - 1, 1));
            if (number > last
                    || block == null
                    || block.isEmpty()
                    || !Arrays.equals(block.getFirst().head(), head)) {
                count.add(structure, number, null, Kind.CUT);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Count {
        private long blocks;
        private long sealed;
        private long unsealed;
        private final List<AuditFinding> findings = new ArrayList<>();

        private void add(StructureId structure, long block, @Nullable UUID row, Kind kind) {
            findings.add(new AuditFinding(structure, block, row, kind));
        }
    }
}
