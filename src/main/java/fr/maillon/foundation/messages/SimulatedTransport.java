package fr.maillon.foundation.messages;

import org.springframework.stereotype.Component;

/** For fictive structures: accepts everything and sends nothing, which the proof says. */
@Component
class SimulatedTransport implements MailTransport {
    @Override
    public Delivery deliver(Mail mail) {
        return new Delivery.Accepted();
    }
}
