package fr.maillon.foundation.access;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.foundation.trouble.Chore;
import fr.maillon.foundation.trouble.Outage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the trace of each structure within a second, outside the transactions that write it. What it seals can no
 * longer change: only rows of transactions older than every running one. The last head of each structure is also
 * written to a file beside the data, so that a cut tail shows.
 */
@Component
class Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final Structures structures;
    private final Seals seals;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Path home;
    private final SealingKey key;
    /** Those whose chain stands still, and of which that was said. */
    private final Set<StructureId> stuck = ConcurrentHashMap.newKeySet();
    /** Whether it was said that no chain at all goes on. */
    private boolean blind;

    Sealer(
            Structures structures,
            Seals seals,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${maillon.home}") Path home) {
        this.structures = structures;
        this.seals = seals;
        this.transaction = transaction;
        this.clock = clock;
        this.home = home;
        this.key = SealingKey.in(home);
    }

    @Scheduled(fixedDelay = 500, initialDelay = 500)
    void sealEverything() {
        try {
            structures.everyStructure().forEach(this::sealOrSay);
            blind = false;
        } catch (RuntimeException failure) {
            boolean outage = Outage.behind(failure).isPresent();
            if (outage || !blind) {
                Chore.tell(LOG, "sealing the traces", failure);
            }
            blind |= !outage;
        }
    }

    /** A fault of one is said once, until it is sealed again, and keeps no other structure from it; an outage is everyone's. */
    private void sealOrSay(StructureId structure) {
        try {
            seal(structure);
        } catch (UncheckedIOException unusable) {
            if (stuck.add(structure)) {
                LOG.error("{} cannot be used: the trace of its structure is not sealed", headOf(structure), unusable);
            }
        } catch (RuntimeException failure) {
            if (Outage.behind(failure).isPresent()) {
                throw failure;
            }
            if (stuck.add(structure)) {
                Chore.tell(LOG, "sealing a trace", failure);
            }
        }
    }

    /** Seals what can be sealed of one structure; false when nothing was new. */
    boolean seal(StructureId structure) {
        var block = Tenancy.<Optional<Seals.Seal>, RuntimeException>within(
                Set.of(structure.value()),
                () -> Objects.requireNonNull(transaction.execute(status -> next(structure))));
        block.ifPresent(it -> {
            export(structure, it);
            stuck.remove(structure);
        });
        return block.isPresent();
    }

    SealingKey key() {
        return key;
    }

    Path headOf(StructureId structure) {
        return home.resolve("trace").resolve(structure + ".head");
    }

    private Optional<Seals.Seal> next(StructureId structure) {
        if (!seals.alone(structure)) {
            return Optional.empty();
        }
        var last = seals.last(structure);
        if (exported(structure) > last.map(Seals.Seal::number).orElse(0L)) {
            if (stuck.add(structure)) {
                LOG.error("the end of the trace of structure {} was cut: nothing is sealed any more", structure);
            }
            return Optional.empty(); // sealing on would hide it: ./maillon audit verify says what is missing
        }
        var from = last.map(Seals.Seal::to).orElse("0");
        var horizon = seals.horizon();
        var rows = seals.rows(structure, from, horizon);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var hashes = TraceChain.rowHashes(rows);
        var previous = last.map(Seals.Seal::head).orElse(TraceChain.ORIGIN);
        long number = last.map(Seals.Seal::number).orElse(0L) + 1;
        var head = TraceChain.head(previous, number, from, horizon, hashes);
        var ids = new ArrayList<>(rows.stream().map(TraceRow::id).toList());
        var seal = new Seals.Seal(number, from, horizon, ids, hashes, previous, head, key.sign(head));
        seals.add(structure, seal, clock.instant());
        return Optional.of(seal);
    }

    /**
     * The number of the last block whose head was written beside the data; 0 when none was. It is written after its
     * block: a chain that is read afterwards and is shorter had its end taken away.
     */
    long exported(StructureId structure) {
        var file = headOf(structure);
        try {
            return Files.exists(file)
                    ? Long.parseLong(Files.readString(file).strip().split(" ", -1)[0])
                    : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NumberFormatException other) {
            throw new UncheckedIOException(new IOException("no head of a chain", other));
        }
    }

    private void export(StructureId structure, Seals.Seal seal) {
        var file = headOf(structure);
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(
                    fresh,
                    seal.number() + " " + HexFormat.of().formatHex(seal.head()) + " "
                            + HexFormat.of().formatHex(seal.signature()) + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
