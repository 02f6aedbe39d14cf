package fr.maillon.foundation.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction asks for again and again is read once: what hardly ever changes, of sites, rooms or motifs, and
 * who the person is. Never what a lock protects: after the lock it must be read anew. Who writes it, or changes what is
 * in sight, calls {@link #forget}.
 */
public final class Recall {
    private Recall() {}

    /** What was read under this key in this transaction, else what is read now; outside any it is always read. */
    @SuppressWarnings("unchecked") // a key is asked for with one type, by the method that it names
    public static <T> T once(Object key, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        var known = known();
        var value = known.get(key);
        if (value == null) {
            value = read.get();
            known.put(key, value);
        }
        return (T) value;
    }

    /** What this transaction has just written, or learnt on the way: until {@link #forget}, or a savepoint is taken back. */
    public static void know(Object key, Object written) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().put(key, written);
        }
    }

    /** What {@link #know} was told under this key, if it still holds. */
    public static <T> Optional<T> known(Object key, Class<T> type) {
        var memory = (@Nullable Memory) TransactionSynchronizationManager.getResource(Recall.class);
        return Optional.ofNullable(memory == null ? null : type.cast(memory.known.get(key)));
    }

    /** Of everything: it is seldom written. */
    public static void forget() {
        var memory = (@Nullable Memory) TransactionSynchronizationManager.getResource(Recall.class);
        if (memory != null) {
            memory.known.clear();
        }
    }

    private static Map<Object, Object> known() {
        var memory = (@Nullable Memory) TransactionSynchronizationManager.getResource(Recall.class);
        if (memory == null) {
            memory = new Memory();
            TransactionSynchronizationManager.bindResource(Recall.class, memory);
            TransactionSynchronizationManager.registerSynchronization(memory);
        }
        return memory.known;
    }

    /** Ends with its transaction, and stays aside while another runs inside. */
    private static final class Memory implements TransactionSynchronization {
        private final Map<Object, Object> known = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Recall.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Recall.class, this);
        }

        @Override
        public void savepointRollback(Object savepoint) {
            known.clear();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Recall.class);
        }
    }
}
