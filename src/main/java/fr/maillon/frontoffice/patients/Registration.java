package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.frontoffice.patients.CreationOutcome.Alike;
import fr.maillon.frontoffice.patients.contacts.ContactPoint;
import fr.maillon.frontoffice.patients.contacts.ContactRows;
import fr.maillon.frontoffice.patients.contacts.EmailAddress;
import fr.maillon.frontoffice.patients.places.Gazetteer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Creates people, once they have been looked for and compared with those already known. */
@Component
class Registration {
    private final Records records;
    private final SearchReceipts receipts;
    private final Resemblance resemblance;
    private final ContactRows contacts;
    private final Gazetteer gazetteer;
    private final Today today;

    Registration(
            Records records,
            SearchReceipts receipts,
            Resemblance resemblance,
            ContactRows contacts,
            Gazetteer gazetteer,
            Today today) {
        this.records = records;
        this.receipts = receipts;
        this.resemblance = resemblance;
        this.contacts = contacts;
        this.gazetteer = gazetteer;
        this.today = today;
    }

    CreationOutcome create(Acting by, NewPatient typed, SearchReceipt receipt, String reason) {
        if (!receipts.isGood(receipt, by)) {
            return new CreationOutcome.SearchNeeded();
        }
        var identity = TypedTraits.read(typed.identity(), gazetteer, today.in(by.current()));
        var phone = PhoneNumber.read(typed.phone());
        var email = EmailAddress.read(typed.email());
        var faults = faults(typed, identity, phone, email);
        if (!faults.isEmpty()) {
            return new CreationOutcome.Invalid(TypedTraits.byField(faults));
        }
        var draft = Person.draft(
                by.current(),
                identity.strict().orElseThrow(),
                identity.usedName(),
                identity.usedGivenName(),
                typed.identity().title());
        records.oneBirthAtATime(by.current(), draft.traits().birth().date());
        var alike = resemblance.of(by.current(), draft.id(), draft.compared(phones(phone)));
        return needsReason(alike) && reason.isBlank()
                ? duplicates(alike)
                : created(by, draft, phone, email, reason, identity.warnings());
    }

    List<Alike> alike(Acting by, NewPatient typed) {
        var phones = phones(PhoneNumber.read(typed.phone()));
        return TypedTraits.read(typed.identity(), gazetteer, today.in(by.current()))
                .soFar()
                .map(traits -> Person.draft(by.current(), traits, null, null, ""))
                .map(draft -> resemblance.of(by.current(), draft.id(), draft.compared(phones)))
                .orElse(List.of());
    }

    private static Map<Trait, String> faults(
            NewPatient typed, TypedTraits identity, Optional<PhoneNumber> phone, Optional<EmailAddress> email) {
        var faults = new EnumMap<>(identity.faults());
        if (!typed.phone().isBlank() && phone.isEmpty()) {
            faults.put(Trait.PHONE, "Ce numéro n’existe pas\u00a0: dix chiffres, ou l’indicatif du pays.");
        }
        if (!typed.email().isBlank() && email.isEmpty()) {
            faults.put(Trait.EMAIL, "Une adresse s’écrit nom@domaine.fr.");
        }
        return faults;
    }

    private static boolean needsReason(List<Alike> alike) {
        return alike.stream().anyMatch(it -> it.likeness().level().needsReason());
    }

    private static CreationOutcome duplicates(List<Alike> alike) {
        return new CreationOutcome.ProbableDuplicates(
                alike.stream().filter(it -> it.likeness().level().needsReason()).toList(),
                alike.stream()
                        .filter(it -> !it.likeness().level().needsReason())
                        .toList());
    }

    private CreationOutcome created(
            Acting by,
            Person draft,
            Optional<PhoneNumber> phone,
            Optional<EmailAddress> email,
            String reason,
            Map<Trait, String> warnings) {
        var id = records.add(by, draft, reason);
        phone.ifPresent(it -> contacts.add(by.current(), id.value(), ContactPoint.Kind.PHONE, it.value(), "", true));
        email.ifPresent(it -> contacts.add(by.current(), id.value(), ContactPoint.Kind.EMAIL, it.value(), "", true));
        return new CreationOutcome.Created(id, TypedTraits.byField(warnings));
    }

    private static Set<String> phones(Optional<PhoneNumber> phone) {
        return phone.map(it -> Set.of(it.value())).orElse(Set.of());
    }
}
