package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.patients.contacts.ContactRows;
import fr.maillon.frontoffice.patients.contacts.ContactSheet;
import fr.maillon.frontoffice.patients.contacts.ContactWishes;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The third door of this module: a file known elsewhere comes over whole. Nobody is looked for first and nothing is
 * announced, since nothing is new; the history says where each record comes from, and the trace how many came.
 */
@Component
@Transactional
public class Takeover {
    private final PatientRows rows;
    private final NameKeys keys;
    private final RecordNumbers numbers;
    private final Changes changes;
    private final ContactRows contacts;
    private final IdentityRows identities;
    private final EvidenceRows evidence;
    private final InsRows insRows;
    private final Trace trace;
    private final Clock clock;

    Takeover(
            PatientRows rows,
            NameKeys keys,
            RecordNumbers numbers,
            Changes changes,
            ContactRows contacts,
            IdentityRows identities,
            EvidenceRows evidence,
            InsRows insRows,
            Trace trace,
            Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.numbers = numbers;
        this.changes = changes;
        this.contacts = contacts;
        this.identities = identities;
        this.evidence = evidence;
        this.insRows = insRows;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Takes these people over into the current structure, in their order.
     *
     * @param source what the history says of where they come from
     */
    public List<PatientId> take(Acting by, List<Inherited> people, String source) {
        var papers = evidence.types(by.current()).stream().collect(Collectors.toMap(EvidenceType::code, it -> it));
        var taken = people.stream().map(it -> take(by, it, papers, source)).toList();
        trace.note(Trace.Action.CREATE, by.current(), Records.TRACED_AS, null, null, "reprise " + taken.size());
        return taken;
    }

    private PatientId take(Acting by, Inherited it, Map<String, EvidenceType> papers, String source) {
        var person = person(by.current(), it);
        rows.add(person, clock.instant());
        keys.add(person);
        changes.add(by, person.structure(), person.id(), 1, new Changes.Entry(Act.CREATED, null, "", "", source));
        trust(by, person, papers.get(it.evidence()));
        reach(person, it.contacts());
        receive(person.id(), it);
        return person.id();
    }

    private Person person(StructureId structure, Inherited it) {
        var traits = it.traits();
        return Person.draft(structure, traits.strict(), traits.usedName(), traits.usedGivenName(), traits.title())
                .withState(it.state(), it.ins())
                .withNumber(numbers.next(structure));
    }

    private void trust(Acting by, Person it, @Nullable EvidenceType paper) {
        if (paper != null) {
            evidence.add(by, it, paper);
        }
        var ins = it.ins();
        if (ins != null) {
            insRows.bear(it, ins, it.state().status() == IdentityStatus.QUAL, CollectedBy.INSI);
        }
    }

    private void reach(Person it, ContactSheet sheet) {
        var renamed = new HashMap<UUID, UUID>();
        sheet.points()
                .forEach(point -> renamed.put(
                        point.id(),
                        contacts.add(
                                it.structure(),
                                it.id().value(),
                                point.kind(),
                                point.value(),
                                point.label(),
                                point.own())));
        var home = sheet.address();
        if (home != null) {
            contacts.move(it.structure(), it.id().value(), home);
        }
        sheet.related().forEach(person -> contacts.add(it.structure(), it.id().value(), person));
        if (!sheet.wishes().equals(ContactWishes.NONE)) {
            contacts.wish(it.id().value(), wishes(sheet.wishes(), renamed));
        }
    }

    private static ContactWishes wishes(ContactWishes it, Map<UUID, UUID> renamed) {
        var contact = it.discreetContact();
        return new ContactWishes(
                it.preferred(),
                it.discreet(),
                it.discreetChannel(),
                contact == null ? null : renamed.get(contact),
                it.secretCare());
    }

    private void receive(PatientId id, Inherited it) {
        var welcome = it.welcome();
        if (!welcome.language().isEmpty()
                || !welcome.needs().isEmpty()
                || !welcome.note().isEmpty()) {
            identities.welcome(id, welcome.language(), welcome.needs(), welcome.note());
        }
        if (it.confidential()) {
            identities.hide(id, true);
        }
    }
}
