package fr.maillon.foundation.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One printing: the sheets that left together as one file, in their order. */
public record PrintRun(UUID id, Instant at, UUID account, boolean duplicate, List<Message> messages) {
    public PrintRun {
        messages = List.copyOf(messages);
    }
}
