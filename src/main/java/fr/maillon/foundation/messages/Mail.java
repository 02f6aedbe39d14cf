package fr.maillon.foundation.messages;

import java.time.Instant;

/**
 * One e-mail as it leaves.
 *
 * @param messageId RFC 5322, the same at every try: a copy sent after a crash can be recognised as such
 */
record Mail(
        String messageId,
        String senderName,
        EmailAddress from,
        EmailAddress to,
        String subject,
        String body,
        Instant at) {
    static Mail of(Message message, Sender sender, EmailAddress from, Instant at) {
        return new Mail(
                messageId(message, from),
                sender.name(),
                from,
                new EmailAddress(message.destination()),
                message.subject(),
                message.body(),
                at);
    }

    static String messageId(Message message, EmailAddress from) {
        var domain = from.value().substring(from.value().indexOf('@') + 1);
        return "<" + message.id().value() + "@" + domain + ">";
    }
}
