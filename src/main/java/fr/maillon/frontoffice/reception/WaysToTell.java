package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.messages.ContactPlan;
import fr.maillon.foundation.messages.ContactPlan.Destination;
import fr.maillon.foundation.messages.ContactPlan.Destination.Letterbox;
import fr.maillon.foundation.messages.ContactPlan.Destination.Mailbox;
import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.foundation.messages.ContactPlan.Way;
import fr.maillon.foundation.messages.EmailAddress;
import fr.maillon.foundation.printing.PostalAddress;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.contacts.ContactPlan.Recipient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the record says of who may be told, in the words of those who send. */
final class WaysToTell {
    private WaysToTell() {}

    static ContactPlan of(Identity who, fr.maillon.frontoffice.patients.contacts.ContactPlan plan) {
        var ways = plan.recipients().stream()
                .flatMap(recipient -> way(who, recipient).stream())
                .toList();
        return new ContactPlan(who.id().value(), situation(who, plan), who.discreet(), ways);
    }

    private static Situation situation(Identity who, fr.maillon.frontoffice.patients.contacts.ContactPlan plan) {
        if (who.diedOn() != null) {
            return Situation.DECEASED;
        }
        if (who.secretCare()) {
            return Situation.MINOR_IN_SECRET;
        }
        return plan.recipients().stream().allMatch(Recipient::self)
                ? Situation.ADULT
                : who.represented() ? Situation.PROTECTED_ADULT : Situation.MINOR;
    }

    /** The record's own rules have already left out what may not be used; what remains was chosen. */
    private static Optional<Way> way(Identity who, Recipient recipient) {
        var destination = destination(recipient);
        return Optional.ofNullable(destination)
                .map(it -> new Way(
                        recipient.self() ? Holder.PERSON : Holder.REPRESENTATIVE,
                        who.id().value(),
                        recipient.self() ? who.calledName() : recipient.name(),
                        it,
                        true));
    }

    private static @Nullable Destination destination(Recipient recipient) {
        return switch (recipient.channel()) {
            case EMAIL ->
                EmailAddress.valid(recipient.address()) ? new Mailbox(new EmailAddress(recipient.address())) : null;
            case LETTER -> letterbox(recipient);
            case SMS, PHONE -> null;
        };
    }

    private static @Nullable Destination letterbox(Recipient recipient) {
        try {
            return new Letterbox(new PostalAddress(recipient.lines()));
        } catch (IllegalArgumentException notByTheNorm) {
            return null;
        }
    }
}
