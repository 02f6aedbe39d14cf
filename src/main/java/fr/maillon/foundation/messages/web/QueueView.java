package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.messages.Message;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Letters that wait to be printed.
 *
 * @param key one-time key of the form, so that a second click prints nothing more
 */
record QueueView(UUID key, List<Letter> letters, @Nullable String refusal) {
    /** One letter: whom it goes to and since when it waits. */
    record Letter(String id, String addressee, String address, String subject, String since) {}

    static QueueView of(List<Message> messages, WallClock wall, @Nullable String refusal) {
        return new QueueView(
                Identifiers.next(),
                messages.stream()
                        .map(it -> new Letter(
                                it.id().toString(),
                                it.addressee(),
                                it.destination().replaceFirst("^[^\n]*\n", "").replace("\n", ", "),
                                it.subject(),
                                wall.read(it.createdAt())))
                        .toList(),
                refusal);
    }
}
