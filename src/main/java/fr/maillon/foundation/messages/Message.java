package fr.maillon.foundation.messages;

import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message as it stands: what it says, to whom, and what became of it.
 *
 * @param addressee as an envelope names them
 * @param destination a mailbox, or the lines of an envelope
 * @param printable a letter exists: the message itself, or one that can replace the e-mail
 * @param dueAt     when it is tried next, or for paper when it joins the print queue
 * @param settledAt when it was sent, printed, cancelled, or followed up after a failure
 */
public record Message(
        StructureId structure,
        MessageId id,
        UUID appointment,
        UUID patient,
        Step step,
        Channel channel,
        String addressee,
        String destination,
        String subject,
        String body,
        boolean printable,
        MessageStatus status,
        @Nullable Failure failure,
        Instant createdAt,
        Instant dueAt,
        int attempts,
        @Nullable Instant settledAt) {}
