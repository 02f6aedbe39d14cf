package fr.maillon.foundation.messages;

/**
 * One text message as it leaves.
 *
 * @param reference the same at every try, so that an operator sends once
 * @param number E.164
 */
record ShortMessage(String reference, String number, String text) {
    static ShortMessage of(Message message) {
        return new ShortMessage(message.id().value().toString(), message.destination(), message.body());
    }

    /** Masked: it bears a number and says where somebody is expected. */
    @Override
    public String toString() {
        return "ShortMessage[" + reference + "]";
    }
}
