package fr.maillon.foundation.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How the trace is hashed: each row over all its columns, each block over the block before it. */
final class TraceChain {
    static final byte[] ORIGIN = new byte[32];

    private TraceChain() {}

    /** SHA-256 over every column, each preceded by its length, so that no two rows read alike. */
    static byte[] rowHash(TraceRow row) {
        var text = new StringBuilder();
        for (var part : List.of(
                row.structure().toString(),
                row.id().toString(),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, row.at())),
                String.valueOf(row.account()),
                row.role(),
                row.action(),
                row.objectType(),
                String.valueOf(row.object()),
                String.valueOf(row.patient()),
                row.detail())) {
            text.append(part.length()).append(':').append(part);
        }
        return SecretToken.sha256(text.toString());
    }

    static byte[] rowHashes(List<TraceRow> rows) {
        var all = ByteBuffer.allocate(rows.size() * 32);
        rows.forEach(row -> all.put(rowHash(row)));
        return all.array();
    }

    /** The head of a block: what it follows, its number, its bounds and its rows. */
    static byte[] head(byte[] previous, long number, String from, String to, byte[] rowHashes) {
        var bounds = (number + "|" + from + "|" + to + "|").getBytes(StandardCharsets.UTF_8);
        return SecretToken.sha256(ByteBuffer.allocate(previous.length + bounds.length + rowHashes.length)
                .put(previous)
                .put(bounds)
                .put(rowHashes)
                .array());
    }
}
