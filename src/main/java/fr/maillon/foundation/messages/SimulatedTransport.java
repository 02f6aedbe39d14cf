package fr.maillon.foundation.messages;

/** For fictive structures: accepts everything and sends nothing, which the proof says. */
final class SimulatedTransport implements MailTransport {
    @Override
    public Delivery deliver(Mail mail) {
        return new Delivery.Accepted();
    }
}
