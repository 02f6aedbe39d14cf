package fr.maillon.foundation.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the trace: identifiers and codes only. */
record TraceRow(
        UUID structure,
        UUID id,
        Instant at,
        @Nullable UUID account,
        String role,
        String action,
        String objectType,
        @Nullable UUID object,
        @Nullable UUID patient,
        String detail) {}
