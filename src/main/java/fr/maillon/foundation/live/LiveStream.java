package fr.maillon.foundation.live;

import fr.maillon.foundation.structure.StructureId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What one browser is told, in the order it happened. Whoever reads too slowly is cut off, and catches up by returning. */
public final class LiveStream implements AutoCloseable {
    private static final int WAITING = 500;
    private static final String END = "";
    private static final String HEARTBEAT = ":\n\n";

    private final BlockingQueue<String> frames = new ArrayBlockingQueue<>(WAITING);
    private final Supplier<Optional<Set<StructureId>>> inSight;
    private final Duration heartbeat;
    private final Consumer<LiveStream> onClose;
    private volatile Set<StructureId> seen;
    private volatile boolean over;
    private long checkedAt = System.nanoTime();

    LiveStream(
            Supplier<Optional<Set<StructureId>>> inSight,
            Set<StructureId> seen,
            Duration heartbeat,
            Consumer<LiveStream> onClose) {
        this.inSight = inSight;
        this.seen = Set.copyOf(seen);
        this.heartbeat = heartbeat;
        this.onClose = onClose;
    }

    /** The first words: whether this browser missed something, and to come back after a second when it is cut off. */
    void greet(String id, boolean missedNothing) {
        frames.add("retry: 1000\nid: %s\nevent: %s\ndata: -\n\n".formatted(id, missedNothing ? "suite" : "rattraper"));
    }

    void offer(Topic topic, String id) {
        if (seen.contains(topic.structure()) && !frames.offer("id: " + id + "\ndata: " + topic.text() + "\n\n")) {
            close();
        }
    }

    /**
     * Waits for what comes next, as text of the event stream: a change, or a heartbeat when nothing happens. Every
     * heartbeat's time it also asks whether the session still stands, and what it may see.
     *
     * @return empty when the stream is over
     */
    public Optional<String> next() throws InterruptedException {
        var left = heartbeat.toNanos() - (System.nanoTime() - checkedAt);
        var frame = left > 0 ? frames.poll(left, TimeUnit.NANOSECONDS) : null;
        if (frame == null) {
            look();
            frame = HEARTBEAT;
        }
        return over || frame.equals(END) ? Optional.empty() : Optional.of(frame);
    }

    /** A session that cannot be asked about is no session: its browser comes back when it can. */
    private void look() {
        checkedAt = System.nanoTime();
        try {
            inSight.get().ifPresentOrElse(sight -> seen = Set.copyOf(sight), this::close);
        } catch (DataAccessException | TransactionException outage) {
            close();
        }
    }

    @Override
    public void close() {
        over = true;
        frames.offer(END);
        onClose.accept(this);
    }
}
