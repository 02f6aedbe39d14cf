package fr.maillon.foundation.database;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the identifiers of rows: UUIDv7, so that rows written together lie together. */
public final class Identifiers {
    private Identifiers() {}

    /** A new UUIDv7; two made in the same millisecond by one process still sort in the order they were made. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
