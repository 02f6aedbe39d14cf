package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.frontoffice.patients.contacts.ContactPoint;
import fr.maillon.frontoffice.patients.contacts.ContactRows;
import fr.maillon.frontoffice.patients.contacts.ContactSheet;
import fr.maillon.frontoffice.patients.contacts.ContactWishes;
import fr.maillon.frontoffice.patients.contacts.EmailAddress;
import fr.maillon.frontoffice.patients.contacts.HomeAddress;
import fr.maillon.frontoffice.patients.contacts.Languages;
import fr.maillon.frontoffice.patients.contacts.Need;
import fr.maillon.frontoffice.patients.contacts.RelatedPerson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes how a person is reached, who stands beside her, and how she is received; each leaves its line in the history. */
@Component
class ContactActs {
    private final Records records;
    private final Changes changes;
    private final ContactRows contacts;
    private final IdentityRows identities;
    private final ApplicationEventPublisher events;

    ContactActs(
            Records records,
            Changes changes,
            ContactRows contacts,
            IdentityRows identities,
            ApplicationEventPublisher events) {
        this.records = records;
        this.changes = changes;
        this.contacts = contacts;
        this.identities = identities;
        this.events = events;
    }

    UpdateOutcome addPhone(Acting by, Person it, String typed, String label, boolean own) {
        var phone = PhoneNumber.read(typed);
        if (phone.isEmpty()) {
            return invalid(Trait.PHONE, "Ce numéro n’existe pas\u00a0: dix chiffres, ou l’indicatif du pays.");
        }
        return addPoint(
                by, it, Trait.PHONE, ContactPoint.Kind.PHONE, phone.get().value(), label, own);
    }

    UpdateOutcome addEmail(Acting by, Person it, String typed, String label, boolean own) {
        var email = EmailAddress.read(typed);
        if (email.isEmpty()) {
            return invalid(Trait.EMAIL, "Une adresse s’écrit nom@domaine.fr.");
        }
        return addPoint(
                by, it, Trait.EMAIL, ContactPoint.Kind.EMAIL, email.get().value(), label, own);
    }

    private UpdateOutcome addPoint(
            Acting by, Person it, Trait trait, ContactPoint.Kind kind, String value, String label, boolean own) {
        boolean known =
                sheet(it).points().stream().anyMatch(point -> point.value().equals(value));
        if (known) {
            return new UpdateOutcome.Unchanged();
        }
        var id = contacts.add(it.structure(), it.id().value(), kind, value, label.strip(), own);
        return updated(by, it, trait, "", new ContactPoint(id, kind, value, label, own, false).display());
    }

    UpdateOutcome endPoint(Acting by, Person it, UUID point) {
        var ended = sheet(it).points().stream()
                .filter(known -> known.id().equals(point))
                .findFirst();
        if (ended.isEmpty()) {
            return new UpdateOutcome.Unchanged();
        }
        contacts.endPoint(it.id().value(), point);
        var trait = ended.get().kind() == ContactPoint.Kind.PHONE ? Trait.PHONE : Trait.EMAIL;
        return updated(by, it, trait, ended.get().display(), "");
    }

    UpdateOutcome verifyPoint(Acting by, Person it, UUID point) {
        var verified = sheet(it).points().stream()
                .filter(known -> known.id().equals(point))
                .findFirst();
        if (verified.isEmpty() || verified.get().verified()) {
            return new UpdateOutcome.Unchanged();
        }
        contacts.verify(it.id().value(), point);
        var trait = verified.get().kind() == ContactPoint.Kind.PHONE ? Trait.PHONE : Trait.EMAIL;
        return updated(by, it, trait, "", verified.get().display() + " vérifié");
    }

    UpdateOutcome move(Acting by, Person it, int version, HomeAddress to) {
        if (to.postcode().isBlank() || to.town().isBlank()) {
            return invalid(Trait.ADDRESS, "Le code postal et la commune sont à remplir.");
        }
        var before = sheet(it).address();
        if (to.equals(before)) {
            return new UpdateOutcome.Unchanged();
        }
        var since = since(it, version, Set.of(Trait.ADDRESS));
        if (!since.isEmpty()) {
            return new UpdateOutcome.Stale(it.version(), since);
        }
        contacts.move(it.structure(), it.id().value(), to);
        return updated(by, it, Trait.ADDRESS, before == null ? "" : before.display(), to.display());
    }

    UpdateOutcome addRelated(Acting by, Person it, RelatedPerson person) {
        if (person.name().isBlank()) {
            return invalid(Trait.RELATED, "Le nom de la personne est à remplir.");
        }
        contacts.add(it.structure(), it.id().value(), person);
        return updated(by, it, Trait.RELATED, "", said(person));
    }

    UpdateOutcome endRelated(Acting by, Person it, UUID person) {
        var ended = sheet(it).related().stream()
                .filter(known -> known.id().equals(person))
                .findFirst();
        if (ended.isEmpty()) {
            return new UpdateOutcome.Unchanged();
        }
        contacts.endRelated(it.id().value(), person);
        return updated(by, it, Trait.RELATED, said(ended.get()), "");
    }

    UpdateOutcome wish(Acting by, Person it, int version, ContactWishes wishes) {
        var sheet = sheet(it);
        if (sheet.wishes().equals(wishes)) {
            return new UpdateOutcome.Unchanged();
        }
        var since = since(it, version, Set.of(Trait.CHANNEL, Trait.DISCREET, Trait.SECRET_CARE));
        if (!since.isEmpty()) {
            return new UpdateOutcome.Stale(it.version(), since);
        }
        contacts.wish(it.id().value(), wishes);
        var entries = WishesInWords.entries(sheet, wishes);
        events.publishEvent(new PatientReachChanged(it.structure(), it.id()));
        return new UpdateOutcome.Updated(records.touch(by, it, entries), Map.of());
    }

    UpdateOutcome welcome(Acting by, Person it, int version, String language, Set<Need> needs, String note) {
        var before = identities.find(it.id()).orElseThrow();
        var spoken = Languages.code(language);
        var entries = Stream.of(
                        entry(Trait.LANGUAGE, Languages.name(before.language()), Languages.name(spoken)),
                        entry(Trait.NEEDS, inWords(before.needs()), inWords(needs)),
                        entry(Trait.NEEDS_NOTE, before.needsNote(), note.strip()))
                .filter(entry -> !entry.before().equals(entry.after()))
                .toList();
        if (entries.isEmpty()) {
            return new UpdateOutcome.Unchanged();
        }
        var since = since(it, version, Set.of(Trait.LANGUAGE, Trait.NEEDS, Trait.NEEDS_NOTE));
        if (!since.isEmpty()) {
            return new UpdateOutcome.Stale(it.version(), since);
        }
        identities.welcome(it.id(), spoken, needs, note.strip());
        return new UpdateOutcome.Updated(records.touch(by, it, entries), Map.of());
    }

    private List<Change> since(Person it, int version, Set<Trait> fields) {
        return version == it.version() ? List.of() : changes.since(it.id(), version, fields);
    }

    private ContactSheet sheet(Person it) {
        return contacts.sheet(it.id().value());
    }

    private UpdateOutcome updated(Acting by, Person it, Trait trait, String before, String after) {
        events.publishEvent(new PatientReachChanged(it.structure(), it.id()));
        return new UpdateOutcome.Updated(records.touch(by, it, List.of(entry(trait, before, after))), Map.of());
    }

    private static Changes.Entry entry(Trait trait, String before, String after) {
        return new Changes.Entry(Act.CORRECTED, trait, before, after, "");
    }

    private static UpdateOutcome invalid(Trait trait, String sentence) {
        return new UpdateOutcome.Invalid(Map.of(trait.field(), sentence));
    }

    private static String said(RelatedPerson it) {
        return it.name() + ", " + it.relation().word().toLowerCase(Locale.FRENCH);
    }

    private static String inWords(Set<Need> needs) {
        return needs.stream().sorted().map(Need::word).collect(Collectors.joining(", "));
    }
}
