package fr.maillon.foundation.printing;

import org.jspecify.annotations.Nullable;

/**
 * An address as it is known, before the postal norm is applied.
 *
 * @param recipient civility, title, first name, last name
 * @param inside    what finds the person within the building: flat, floor, « chez »
 * @param outside   what finds the building: residence, entrance, block
 * @param street    number and street
 * @param special   lieu-dit, BP, CS, TSA
 * @param country   absent or « France » for an address served by La Poste, overseas included
 */
public record AddressParts(
        String recipient,
        @Nullable String inside,
        @Nullable String outside,
        @Nullable String street,
        @Nullable String special,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String country) {

    /** The commonest address: a person, a street, a French town. */
    public static AddressParts simple(String recipient, String street, String postcode, String town) {
        return new AddressParts(recipient, null, null, street, null, postcode, town, null);
    }
}
