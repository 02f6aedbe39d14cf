package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.foundation.messages.ContactPlan;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.frontoffice.patients.contacts.Allowed.Recipient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who may be written to, from what is known of a person’s contacts and wishes.
 *
 * <p>Nobody writes to the dead. A discreet contact leaves one way or none. A minor whose care is secret is reached by her own means
 * alone; otherwise her representatives are. An adult is reached herself, then those who may receive.
 */
public final class ContactRules {
    private static final List<Channel> BEST_FIRST = List.of(Channel.SMS, Channel.EMAIL, Channel.LETTER, Channel.PHONE);

    private final ContactSheet sheet;

    private ContactRules(ContactSheet sheet) {
        this.sheet = sheet;
    }

    /** {@code name} as an envelope names her. */
    public static Reach reach(ContactSheet sheet, UUID person, String name, boolean minor, boolean deceased) {
        var allowed = allowed(sheet, minor, deceased);
        var ways = new Ways(person, name, sheet.address());
        var plan = new ContactPlan(
                person,
                allowed.situation(),
                sheet.wishes().discreet(),
                allowed.recipients().stream()
                        .flatMap(it -> ways.of(it).stream())
                        .toList());
        return new Reach(plan, allowed.silence(), allowed.caution());
    }

    static Allowed allowed(ContactSheet sheet, boolean minor, boolean deceased) {
        if (deceased) {
            return new Allowed(Situation.DECEASED, List.of(), "Personne décédée\u00a0: aucun envoi.", "");
        }
        return new ContactRules(sheet).allowed(minor);
    }

    private Allowed allowed(boolean minor) {
        if (sheet.wishes().discreet()) {
            return discreet(minor);
        }
        if (minor && sheet.wishes().secretCare()) {
            return secret();
        }
        return minor && sheet.isRepresented() ? represented() : adult();
    }

    private Allowed discreet(boolean minor) {
        var channel = sheet.wishes().discreetChannel();
        var allowed = channel == null ? List.<Recipient>of() : self(channel, true);
        return new Allowed(
                minor ? Situation.MINOR_IN_SECRET : Situation.ADULT,
                allowed,
                allowed.isEmpty() ? "Contact discret\u00a0: rien ne part." : "",
                "Contact discret\u00a0: ni message ni appel par un autre moyen.");
    }

    private Allowed secret() {
        var own = sheet.points().stream()
                .filter(ContactPoint::own)
                .flatMap(point -> BEST_FIRST.stream().filter(point::serves).map(channel -> to(point, channel)))
                .toList();
        return new Allowed(
                Situation.MINOR_IN_SECRET,
                inOrder(own),
                own.isEmpty()
                        ? "Soins secrets d’une personne mineure, sans moyen de la joindre seule\u00a0: rien ne part."
                        : "",
                "Soins secrets\u00a0: rien aux parents, ni par leur téléphone ni à leur adresse.");
    }

    private Allowed represented() {
        var to = Stream.concat(
                        representatives(),
                        sheet.related().stream()
                                .filter(it -> it.representative() && it.mayReceive())
                                .limit(1)
                                .flatMap(this::letterToTheirHome))
                .toList();
        return new Allowed(
                Situation.MINOR,
                inOrder(to),
                to.isEmpty() ? "Personne mineure\u00a0: aucun représentant ne peut être joint." : "",
                "");
    }

    private Allowed adult() {
        var to = new ArrayList<Recipient>();
        BEST_FIRST.forEach(channel -> to.addAll(self(channel, false)));
        to.addAll(representatives().toList());
        return new Allowed(
                to.stream().allMatch(Recipient::self) ? Situation.ADULT : Situation.PROTECTED_ADULT,
                inOrder(to),
                to.isEmpty() ? "Aucun moyen de joindre cette personne n’est connu." : "",
                "");
    }

    private List<Recipient> self(Channel channel, boolean theOneAgreed) {
        if (channel == Channel.LETTER) {
            return letterToTheHome().toList();
        }
        return sheet.points().stream()
                .filter(point -> point.serves(channel))
                .filter(point ->
                        !theOneAgreed || point.id().equals(sheet.wishes().discreetContact()))
                .map(point -> to(point, channel))
                .toList();
    }

    private Stream<Recipient> letterToTheHome() {
        return sheet.address() == null ? Stream.empty() : Stream.of(new Recipient(null, "", Channel.LETTER, "", false));
    }

    private Stream<Recipient> letterToTheirHome(RelatedPerson it) {
        return sheet.address() == null
                ? Stream.empty()
                : Stream.of(new Recipient(it.id(), it.name(), Channel.LETTER, "", false));
    }

    private Stream<Recipient> representatives() {
        return sheet.related().stream().filter(RelatedPerson::mayReceive).flatMap(ContactRules::to);
    }

    private static Stream<Recipient> to(RelatedPerson it) {
        var ways = new ArrayList<Recipient>();
        var phone = it.phone();
        if (phone != null && phone.isMobile()) {
            ways.add(new Recipient(it.id(), it.name(), Channel.SMS, phone.value(), false));
        }
        if (!it.email().isEmpty()) {
            ways.add(new Recipient(it.id(), it.name(), Channel.EMAIL, it.email(), false));
        }
        if (phone != null) {
            ways.add(new Recipient(it.id(), it.name(), Channel.PHONE, phone.value(), false));
        }
        return ways.stream();
    }

    private static Recipient to(ContactPoint point, Channel channel) {
        return new Recipient(null, "", channel, point.value(), point.verified());
    }

    /** The preferred channel first, the person before others, what was verified before what was not. */
    private List<Recipient> inOrder(List<Recipient> recipients) {
        var preferred = sheet.wishes().preferred();
        return recipients.stream()
                .sorted(Comparator.comparing((Recipient it) -> it.channel() != preferred)
                        .thenComparing(it -> !it.self())
                        .thenComparingInt(it -> BEST_FIRST.indexOf(it.channel()))
                        .thenComparing(it -> !it.verified()))
                .toList();
    }
}
