package fr.maillon.foundation.messages;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** By whom text messages leave: simulated for a fictive structure, an operator if one is plugged in, else by hand. */
@Component
class Operators {
    private final SmsTransport simulated = new SimulatedTransport();
    private final SmsTransport manual = new ManualSms();
    private final Optional<SmsTransport> operator;

    Operators(ObjectProvider<SmsTransport> operators) {
        this.operator = operators.stream().findFirst();
    }

    boolean works(Sender sender) {
        return sender.fictive() || operator.isPresent();
    }

    SmsTransport of(Sender sender) {
        return sender.fictive() ? simulated : operator.orElse(manual);
    }
}
