package fr.maillon.foundation.messages;

import fr.maillon.foundation.printing.PostalAddress;
import java.util.List;
import java.util.UUID;

/**
 * Who may be written to about one person, and how. The caller says what it knows; this module draws the consequences, so
 * that no caller can write where one must not.
 *
 * @param discreet the person asked for a « contact discret »: only ways it chose expressly remain, and the text is bare
 * @param ways     in the order of the person's preference
 */
public record ContactPlan(UUID patient, Situation situation, boolean discreet, List<Way> ways) {
    public ContactPlan {
        ways = List.copyOf(ways);
    }

    /** What the law makes of the person's situation. */
    public enum Situation {
        /** Decides and receives for themselves. */
        ADULT,
        /** An adult for whom someone else may receive, by court order. */
        PROTECTED_ADULT,
        /** Told through those who hold parental authority. */
        MINOR,
        /** Care that the minor keeps secret from the parents (CSP L1111-5): told to the minor alone, where they chose. */
        MINOR_IN_SECRET,
        /** Objects to messages. */
        OPPOSED,
        DECEASED
    }

    /** Who holds an address or a mailbox. */
    public enum Holder {
        PERSON,
        REPRESENTATIVE
    }

    /**
     * One way to reach someone who may receive.
     *
     * @param holderId  the person or the representative, as the caller knows them
     * @param name      as an envelope names them
     * @param chosen    the person expressly gave this way for discreet messages
     */
    public record Way(Holder holder, UUID holderId, String name, Destination destination, boolean chosen) {}

    /** Where a message goes. */
    public sealed interface Destination {
        record Mailbox(EmailAddress address) implements Destination {
            @Override
            public String written() {
                return address.value();
            }
        }

        record Letterbox(PostalAddress address) implements Destination {
            @Override
            public String written() {
                return String.join("\n", address.lines());
            }
        }

        /** A telephone that text messages reach, E.164. */
        record Mobile(String number) implements Destination {
            @Override
            public String written() {
                return number;
            }
        }

        /** The mailbox, the number, or the lines of the envelope. */
        String written();
    }
}
