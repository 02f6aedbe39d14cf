package fr.maillon.frontoffice.patients.contacts;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a person lives, in the parts of NF Z 10-011; empty where there is nothing.
 *
 * @param inside flat, floor, “chez”
 * @param outside building, residence
 * @param country empty for France
 */
public record HomeAddress(
        String inside, String outside, String street, String locality, String postcode, String town, String country) {
    /** The lines under the name, top to bottom. */
    public List<String> lines() {
        return Stream.of(inside, outside, street, locality, (postcode + " " + town).strip(), country)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** On one line. */
    public String display() {
        return String.join(", ", lines());
    }

    /** Masked. */
    @Override
    public String toString() {
        return "HomeAddress[***]";
    }
}
