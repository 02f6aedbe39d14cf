package fr.maillon.foundation.messages;

import java.util.regex.Pattern;

/** One mailbox, without display name; {@code toString()} is masked, since logs must not tell who is written to. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    public EmailAddress {
        if (!valid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Whether it can be an address that mail servers accept. */
    public static boolean valid(String value) {
        return value.length() <= 254
                && SHAPE.matcher(value).matches()
                && !value.contains("..")
                && !value.startsWith(".");
    }

    @Override
    public String toString() {
        return "…@" + value.substring(value.indexOf('@') + 1);
    }
}
