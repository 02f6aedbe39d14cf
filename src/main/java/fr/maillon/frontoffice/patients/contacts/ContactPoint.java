package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.frontoffice.patients.PhoneNumber;
import java.util.UUID;

/**
 * A telephone or an e-mail address of a person.
 *
 * @param value E.164, or the address
 * @param own hers alone, not a parent’s: counts when a minor’s care is secret
 */
public record ContactPoint(UUID id, Kind kind, String value, String label, boolean own, boolean verified) {
    /** What it is. */
    public enum Kind {
        PHONE,
        EMAIL
    }

    /** As people read it: telephones by pairs. */
    public String display() {
        return kind == Kind.PHONE ? new PhoneNumber(value).display() : value;
    }

    /** Whether this channel can use it. */
    public boolean serves(Channel channel) {
        return switch (channel) {
            case SMS -> kind == Kind.PHONE && new PhoneNumber(value).isMobile();
            case PHONE -> kind == Kind.PHONE;
            case EMAIL -> kind == Kind.EMAIL;
            case LETTER -> false;
        };
    }

    /** Masked: addresses do not go into logs. */
    @Override
    public String toString() {
        return "ContactPoint[" + kind + "]";
    }
}
