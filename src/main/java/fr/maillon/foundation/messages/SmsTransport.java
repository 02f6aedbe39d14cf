package fr.maillon.foundation.messages;

/** What carries a text message out of the house: the port to an operator. No bean of it, and someone calls instead. */
interface SmsTransport {
    MailTransport.Delivery deliver(ShortMessage it);
}
