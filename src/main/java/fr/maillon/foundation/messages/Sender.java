package fr.maillon.foundation.messages;

import fr.maillon.foundation.printing.Letterhead;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> SMALL =
            Set.of("d", "l", "de", "du", "des", "la", "le", "les", "sur", "sous", "en", "et", "à", "aux", "lès");

    Sender {
        address = List.copyOf(address);
    }

    Letterhead letterhead() {
        return new Letterhead(name, address, phone, null, fictive);
    }

    /** The town a letter is dated from: the last line of the address without its postcode, in a reader’s letters. */
    String town() {
        var line = address.isEmpty() ? name : address.getLast();
        var town = line.replaceFirst("^\\d{5}\\s+", "").replaceFirst("(?i)\\s+cedex.*$", "");
        return town.equals(town.toUpperCase(Locale.FRENCH)) ? lowered(town) : town;
    }

    private static String lowered(String town) {
        return WORD.matcher(town.toLowerCase(Locale.FRENCH)).replaceAll(found -> {
            var word = found.group();
            boolean small = found.start() > 0 && SMALL.contains(word);
            return small ? word : word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
        });
    }
}
