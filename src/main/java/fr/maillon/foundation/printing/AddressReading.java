package fr.maillon.foundation.printing;

import java.util.List;

/** What comes of writing an address for an envelope. */
public sealed interface AddressReading {
    record Written(PostalAddress address) implements AddressReading {}

    /** Every fault at once, in French, each with the part of {@link AddressParts} it is about. */
    record Refused(List<Fault> faults) implements AddressReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What one part of the address fails, in French.
     *
     * @param part the component's name in {@link AddressParts}, so a form can put the sentence beside its field
     */
    record Fault(String part, String message) {}
}
