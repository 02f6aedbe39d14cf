package fr.maillon.frontoffice.patients.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which ways a person accepts to be reached.
 *
 * @param preferred none: the best there is
 * @param discreet violence, confidential care…: everything is silent but the one way below
 * @param discreetChannel none: nothing leaves at all
 * @param discreetContact the one telephone or address, unless the way is a letter
 * @param secretCare a minor’s care that the holders of parental authority do not know (CSP L1111-5)
 */
public record ContactWishes(
        @Nullable Channel preferred,
        boolean discreet,
        @Nullable Channel discreetChannel,
        @Nullable UUID discreetContact,
        boolean secretCare) {
    /** Somebody who asked for nothing. */
    public static final ContactWishes NONE = new ContactWishes(null, false, null, null, false);
}
