package fr.maillon.foundation.printing;

import fr.maillon.foundation.printing.AddressReading.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns parts into lines, collecting every fault on the way. */
final class AddressWriter {
    private static final Pattern FRENCH_POSTCODE = Pattern.compile("\\d{5}");

    private final AddressParts parts;
    private final List<String> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    AddressWriter(AddressParts parts) {
        this.parts = parts;
    }

    AddressReading write() {
        if (parts.recipient().isBlank()) {
            faults.add(new Fault("recipient", "Indiquez le nom du destinataire."));
        }
        add("recipient", PostalLine.readable(parts.recipient()));
        add("inside", readable(parts.inside()));
        add("outside", readable(parts.outside()));
        add("street", bare(parts.street()));
        add("special", bare(parts.special()));
        locality();
        if (lines.size() > PostalAddress.MOST_LINES) {
            faults.add(new Fault(
                    "outside",
                    "L’adresse compte %d lignes\u202f; six au plus tiennent sur l’enveloppe.".formatted(lines.size())));
        }
        return faults.isEmpty()
                ? new AddressReading.Written(new PostalAddress(lines))
                : new AddressReading.Refused(faults);
    }

    private void locality() {
        var country = bare(parts.country());
        var abroad = !country.isEmpty() && !country.equals("FRANCE");
        var postcode = parts.postcode() == null ? "" : parts.postcode().strip();
        var town = bare(parts.town());
        if (town.isEmpty()) {
            faults.add(new Fault("town", "Indiquez la commune."));
        }
        if (!abroad && !FRENCH_POSTCODE.matcher(postcode).matches()) {
            faults.add(new Fault("postcode", "Le code postal a cinq chiffres, par exemple 75011."));
        }
        if (!abroad && bare(parts.street()).isEmpty() && bare(parts.special()).isEmpty()) {
            faults.add(new Fault("street", "Indiquez la rue, ou à défaut le lieu-dit ou la boîte postale."));
        }
        add("town", PostalLine.machineReadable(postcode + " " + town));
        add("country", abroad ? country : "");
    }

    private void add(String part, String line) {
        if (line.isEmpty()) {
            return;
        }
        var fitted = PostalLine.fitted(line);
        if (PostalAddress.signs(fitted) > PostalAddress.MOST_SIGNS) {
            faults.add(new Fault(
                    part,
                    "«\u202f%s\u202f» compte %d signes\u202f; 38 au plus tiennent sur une ligne. Abrégez."
                            .formatted(fitted, PostalAddress.signs(fitted))));
        }
        lines.add(fitted);
    }

    private static String readable(@Nullable String typed) {
        return typed == null ? "" : PostalLine.readable(typed);
    }

    private static String bare(@Nullable String typed) {
        return typed == null ? "" : PostalLine.machineReadable(typed);
    }
}
