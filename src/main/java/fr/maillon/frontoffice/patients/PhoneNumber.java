package fr.maillon.frontoffice.patients;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import fr.maillon.foundation.structure.Telephone;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The telephone number of a person, as {@link Telephone} reads it; logs do not tell it.
 *
 * @param value E.164: +33612345678
 */
public record PhoneNumber(String value) {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    private static final EnumSet<PhoneNumberType> MOBILES =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    /** Kept by the Arcep for works of fiction: a mobile, though Mayotte dials 06 39 too. */
    private static final String FICTIVE_MOBILE = "+3363998";

    public PhoneNumber {
        if (!value.matches("\\+\\d{6,15}")) {
            throw new IllegalArgumentException("not an E.164 number");
        }
    }

    /** Reads any usual writing: 06 12 34 56 78, 0612345678, +33 6…, 0033…, 06.12.34.56.78. */
    public static Optional<PhoneNumber> read(String typed) {
        return Telephone.read(typed).map(it -> new PhoneNumber(it.value()));
    }

    /** By pairs when French, 06 12 34 56 78; otherwise as the country writes it, with its code. */
    public String display() {
        return new Telephone(value).display();
    }

    /** Whether a text message can reach it. */
    public boolean isMobile() {
        try {
            return value.startsWith(FICTIVE_MOBILE) || MOBILES.contains(PLANS.getNumberType(PLANS.parse(value, "FR")));
        } catch (NumberParseException e) {
            return false;
        }
    }

    /** Masked but for the last two digits: numbers do not go into logs. */
    @Override
    public String toString() {
        return "PhoneNumber[…" + value.substring(value.length() - 2) + "]";
    }
}
