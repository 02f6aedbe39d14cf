package fr.maillon.foundation.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A session of one's own. {@code id} names it and opens nothing; {@code here} is the one that asks; {@code desk} is
 * empty when nobody named the desk it was opened at.
 */
public record OpenSession(UUID id, boolean here, Instant openedAt, Instant lastSeenAt, boolean locked, String desk) {}
