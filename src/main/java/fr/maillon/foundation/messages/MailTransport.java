package fr.maillon.foundation.messages;

/** What carries an e-mail out of the house. */
interface MailTransport {
    Delivery deliver(Mail mail);

    /** What came of one try. */
    sealed interface Delivery {
        record Accepted() implements Delivery {}

        /**
         * It did not leave.
         *
         * @param lasting another try would meet the same answer
         */
        record Refused(Failure failure, boolean lasting) implements Delivery {}
    }
}
