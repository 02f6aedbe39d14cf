package fr.maillon.foundation.messages;

/** The route that always works: no operator, so the message joins the list of those to call, with its words. */
final class ManualSms implements SmsTransport {
    @Override
    public MailTransport.Delivery deliver(ShortMessage it) {
        return new MailTransport.Delivery.Refused(Failure.NO_OPERATOR, true);
    }
}
