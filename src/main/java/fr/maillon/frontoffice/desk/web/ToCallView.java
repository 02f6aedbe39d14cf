package fr.maillon.frontoffice.desk.web;

import fr.maillon.frontoffice.patients.PhoneNumber;
import java.util.List;

/**
 * Whom somebody still has to call.
 *
 * @param unsent how many messages could not leave and nobody has settled since
 */
record ToCallView(List<CallBackView> promised, int unsent) {
    static final ToCallView NOBODY = new ToCallView(List.of(), 0);

    int count() {
        return promised.size() + unsent;
    }

    String sentence() {
        return unsent == 1 ? "Un message n’est pas parti." : unsent + " messages ne sont pas partis.";
    }

    /** Somebody to whom a call was promised; {@code since} when, {@code calling} by whom it is being made, or empty. */
    record CallBackView(String card, String name, String phone, String since, String calling) {

        /** As it is dialled; empty when what is shown is no number, or somebody is on the phone already. */
        String dial() {
            return calling.isEmpty()
                    ? PhoneNumber.read(phone).map(PhoneNumber::value).orElse("")
                    : "";
        }

        /** Masked: it names a person. */
        @Override
        public String toString() {
            return "CallBackView[" + card + "]";
        }
    }
}
