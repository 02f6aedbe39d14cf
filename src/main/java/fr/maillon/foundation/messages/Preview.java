package fr.maillon.foundation.messages;

/** What a person would get, word for word, before anything is kept. */
public sealed interface Preview {
    /**
     * What would be kept.
     *
     * @param to the mailbox, or the lines of the envelope
     */
    record Shown(Channel channel, String to, String subject, String body) implements Preview {}

    record Silent(ComposeOutcome.Reason reason) implements Preview {}
}
