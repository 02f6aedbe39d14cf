package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.patients.contacts.Channel;
import fr.maillon.frontoffice.patients.contacts.ContactPoint;
import fr.maillon.frontoffice.patients.contacts.ContactSheet;
import fr.maillon.frontoffice.patients.contacts.ContactWishes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what changed in the ways a person accepts to be reached. */
final class WishesInWords {
    private WishesInWords() {}

    static List<Changes.Entry> entries(ContactSheet sheet, ContactWishes after) {
        var before = sheet.wishes();
        return Stream.of(
                        entry(Trait.CHANNEL, word(before.preferred()), word(after.preferred())),
                        entry(Trait.DISCREET, discreet(sheet, before), discreet(sheet, after)),
                        entry(Trait.SECRET_CARE, yesOrNo(before.secretCare()), yesOrNo(after.secretCare())))
                .filter(entry -> !entry.before().equals(entry.after()))
                .toList();
    }

    private static Changes.Entry entry(Trait trait, String before, String after) {
        return new Changes.Entry(Act.CONTACT, trait, before, after, "");
    }

    private static String word(@Nullable Channel channel) {
        return channel == null ? "" : channel.word();
    }

    private static String discreet(ContactSheet sheet, ContactWishes wishes) {
        if (!wishes.discreet()) {
            return "non";
        }
        var channel = wishes.discreetChannel();
        if (channel == null) {
            return "oui, rien ne part";
        }
        var by = sheet.points().stream()
                .filter(point -> point.id().equals(wishes.discreetContact()))
                .map(ContactPoint::display)
                .findFirst();
        return "oui, par " + channel.word() + by.map(it -> " au " + it).orElse("");
    }

    private static String yesOrNo(boolean value) {
        return value ? "oui" : "non";
    }
}
