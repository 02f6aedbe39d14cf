package fr.maillon.foundation.structure;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number at which a place answers. {@code value} is in E.164. */
public record Telephone(String value) {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    /** Ten digits are metropolitan, or else of an overseas département that dials by the same. */
    private static final List<String> REGIONS = List.of("FR", "RE", "GP", "MQ", "GF", "YT", "PM");

    /** Kept by the Arcep for works of fiction; the demonstration has no other. */
    private static final Pattern FICTION = Pattern.compile("\\+33(?:19900|26191|35301|46571|53649|63998)\\d{4}");

    /** Reads any usual writing: 04 72 00 00 00, 0472000000, +33 4…, 04.72.00.00.00; short numbers are none. */
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

    /** By pairs when French. */
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
