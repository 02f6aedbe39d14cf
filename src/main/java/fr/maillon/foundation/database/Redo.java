package fr.maillon.foundation.database;

import org.jspecify.annotations.Nullable;

/**
 * Work that can be done again from its start, in another transaction: what may fail inside it needs no savepoint the
 * first time, which nearly always suffices.
 */
public final class Redo {
    private static final ScopedValue<Boolean> POSSIBLE = ScopedValue.newInstance();

    private Redo() {}

    /** Thrown out of work that goes unguarded while {@link #isPossible}. */
    public static final class Wanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Wanted(RuntimeException failure) {
            super("to be done again from its start", failure);
        }
    }

    /** Does the work; when {@code possible}, the caller does it again if it is {@link Wanted}. */
    public static <T extends @Nullable Object, X extends Throwable> T possible(
            boolean possible, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(POSSIBLE, possible).<T, X>call(work);
    }

    public static boolean isPossible() {
        return POSSIBLE.orElse(false);
    }
}
