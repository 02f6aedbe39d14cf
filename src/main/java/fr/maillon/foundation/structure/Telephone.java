package fr.maillon.foundation.structure;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that exists in its numbering plan.
 *
 * @param value E.164: +33472000000
 */
public record Telephone(String value) {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    /** A number without a country is metropolitan, or else of an overseas territory that dials by the same ten digits. */
    private static final List<String> REGIONS = List.of("FR", "RE", "GP", "MQ", "GF", "YT", "PM", "MC", "NC", "PF");

    /** Kept by the Arcep for works of fiction: they reach nobody; the demonstration has no other. */
    private static final Pattern FICTION = Pattern.compile("\\+33(?:19900|26191|35301|46571|53649|63998)\\d{4}");

    public Telephone {
        if (!value.matches("\\+\\d{6,15}")) {
            throw new IllegalArgumentException("not an E.164 number");
        }
    }

    /** Reads any usual writing: 04 72 00 00 00, 0472000000, +33 4…, 0033…, 04.72.00.00.00; short numbers are none. */
    public static Optional<Telephone> read(String typed) {
        return REGIONS.stream().flatMap(region -> in(region, typed).stream()).findFirst();
    }

    private static Optional<Telephone> in(String region, String typed) {
        try {
            var number = PLANS.parse(typed, region);
            var e164 = PLANS.format(number, PhoneNumberFormat.E164);
            return PLANS.isValidNumber(number) || FICTION.matcher(e164).matches()
                    ? Optional.of(new Telephone(e164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** By pairs when French, 04 72 00 00 00; otherwise as the country writes it, with its code. */
    public String display() {
        try {
            var number = PLANS.parse(value, "FR");
            return PLANS.format(
                    number,
                    number.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unusual) {
            return value;
        }
    }
}
