package fr.maillon.frontoffice.patients;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that exists in its numbering plan.
 *
 * @param value E.164: +33612345678
 */
public record PhoneNumber(String value) {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    /** A number without a country is metropolitan, or else of an overseas territory that dials by the same ten digits. */
    private static final List<String> REGIONS = List.of("FR", "RE", "GP", "MQ", "GF", "YT", "PM", "MC", "NC", "PF");

    private static final EnumSet<PhoneNumberType> MOBILES =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    /** Kept by the Arcep for works of fiction: they reach nobody. 06 39 98 is a mobile, though Mayotte dials 06 39 too. */
    private static final Pattern FICTION = Pattern.compile("\\+33(?:19900|26191|35301|46571|53649|63998)\\d{4}");

    private static final String FICTIVE_MOBILE = "+3363998";

    public PhoneNumber {
        if (!value.matches("\\+\\d{6,15}")) {
            throw new IllegalArgumentException("not an E.164 number");
        }
    }

    /** Reads any usual writing: 06 12 34 56 78, 0612345678, +33 6…, 0033…, 06.12.34.56.78. */
    public static Optional<PhoneNumber> read(String typed) {
        return REGIONS.stream().flatMap(region -> in(region, typed).stream()).findFirst();
    }

    private static Optional<PhoneNumber> in(String region, String typed) {
        try {
            var number = PLANS.parse(typed, region);
            var e164 = PLANS.format(number, PhoneNumberFormat.E164);
            return PLANS.isValidNumber(number) || FICTION.matcher(e164).matches()
                    ? Optional.of(new PhoneNumber(e164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** By pairs when French, 06 12 34 56 78; otherwise as the country writes it, with its code. */
    public String display() {
        try {
            var number = PLANS.parse(value, "FR");
            return PLANS.format(
                    number,
                    number.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
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
