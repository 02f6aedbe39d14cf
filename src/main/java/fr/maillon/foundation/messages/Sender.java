package fr.maillon.foundation.messages;

import fr.maillon.foundation.printing.Letterhead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In whose name a structure writes.
 *
 * @param name    neutral: shown as the sender of e-mails and at the head of letters
 * @param mailbox where e-mails come from and where answers go; none, and nothing leaves by e-mail
 * @param fictive nothing leaves: e-mails are only simulated, and every sheet says that it is an exercise
 */
record Sender(
        String name,
        List<String> address,
        @Nullable String phone,
        @Nullable EmailAddress mailbox,
        boolean fictive) {
    Sender {
        address = List.copyOf(address);
    }

    Letterhead letterhead() {
        return new Letterhead(name, address, phone, null, fictive);
    }

    /** The town a letter is dated from: the last line of the address without its postcode. */
    String town() {
        return address.isEmpty()
                ? name
                : address.getLast().replaceFirst("^\\d{5}\\s+", "").replaceFirst("(?i)\\s+cedex.*$", "");
    }
}
