package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.foundation.messages.ContactPlan.Destination;
import fr.maillon.foundation.messages.ContactPlan.Destination.Letterbox;
import fr.maillon.foundation.messages.ContactPlan.Destination.Mailbox;
import fr.maillon.foundation.messages.ContactPlan.Destination.Mobile;
import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.ContactPlan.Way;
import fr.maillon.foundation.printing.AddressParts;
import fr.maillon.foundation.printing.AddressReading;
import fr.maillon.foundation.printing.PostalAddress;
import fr.maillon.frontoffice.patients.contacts.Allowed.Recipient;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From what the rules allow to what those who send understand. A telephone that cannot show text is no way to write, and
 * an address that an envelope cannot bear is none either.
 *
 * @param name as an envelope names the person
 */
record Ways(UUID person, String name, @Nullable HomeAddress home) {
    Optional<Way> of(Recipient it) {
        var named = it.self() ? name : it.name();
        return destination(it, named)
                .map(destination -> new Way(
                        it.self() ? Holder.PERSON : Holder.REPRESENTATIVE,
                        it.self() || it.representative() == null ? person : it.representative(),
                        named,
                        destination,
                        true));
    }

    private Optional<Destination> destination(Recipient it, String named) {
        return switch (it.channel()) {
            case EMAIL ->
                fr.maillon.foundation.messages.EmailAddress.valid(it.address())
                        ? Optional.of(new Mailbox(new fr.maillon.foundation.messages.EmailAddress(it.address())))
                        : Optional.empty();
            case SMS -> Optional.of(new Mobile(it.address()));
            case LETTER -> letterbox(named).map(Letterbox::new);
            case PHONE -> Optional.empty();
        };
    }

    private Optional<PostalAddress> letterbox(String named) {
        if (home == null) {
            return Optional.empty();
        }
        var parts = new AddressParts(
                named,
                home.inside(),
                home.outside(),
                home.street(),
                home.locality(),
                home.postcode(),
                home.town(),
                home.country());
        return PostalAddress.read(parts) instanceof AddressReading.Written(var address)
                ? Optional.of(address)
                : Optional.empty();
    }
}
