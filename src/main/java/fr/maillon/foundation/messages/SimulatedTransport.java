package fr.maillon.foundation.messages;

/**
 * For fictive structures: sends nothing, which the proof says. It accepts everything but the mailboxes that begin with
 * « introuvable », so that what becomes of a refusal can be seen too.
 */
final class SimulatedTransport implements MailTransport, SmsTransport {
    private static final String REFUSED = "introuvable";

    @Override
    public Delivery deliver(Mail mail) {
        return mail.to().value().startsWith(REFUSED)
                ? new Delivery.Refused(Failure.MAILBOX_REFUSED, true)
                : new Delivery.Accepted();
    }

    @Override
    public Delivery deliver(ShortMessage it) {
        return new Delivery.Accepted();
    }
}
