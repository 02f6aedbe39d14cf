package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.frontoffice.identity.EvidenceConfidence;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.IdentityState;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.StateChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Papers seen and attributes set: what makes an identity more or less trusted by hand. */
@Component
class TrustActs {
    private static final Set<Trait> STRICT =
            Stream.of(Trait.values()).filter(Trait::isStrict).collect(Collectors.toUnmodifiableSet());

    private final Records records;
    private final Changes changes;
    private final EvidenceRows evidence;
    private final InsRows insRows;

    TrustActs(Records records, Changes changes, EvidenceRows evidence, InsRows insRows) {
        this.records = records;
        this.changes = changes;
        this.evidence = evidence;
        this.insRows = insRows;
    }

    /** The traits of {@code version} were compared with this paper; if they changed meanwhile, the comparison is worth nothing. */
    UpdateOutcome seen(Acting by, Person before, int version, String code) {
        var type = evidence.types(before.structure()).stream()
                .filter(it -> it.code().equals(code) && !it.retired())
                .findFirst();
        if (type.isEmpty()) {
            return new UpdateOutcome.Invalid(Map.of("piece", "La pièce contrôlée est à choisir."));
        }
        var since = version == before.version() ? List.<Change>of() : changes.since(before.id(), version, STRICT);
        if (!since.isEmpty()) {
            return new UpdateOutcome.Stale(before.version(), since);
        }
        return type.get().confidence() == EvidenceConfidence.LOW
                ? noted(by, before, type.get())
                : checked(by, before, type.get());
    }

    private UpdateOutcome noted(Acting by, Person before, EvidenceType type) {
        evidence.add(by, before, type);
        int version = records.touch(by, before, List.of(entry(type)));
        return new UpdateOutcome.Updated(
                version, Map.of("piece", "La pièce est notée\u202f; elle ne suffit pas à valider l’identité."));
    }

    private UpdateOutcome checked(Acting by, Person before, EvidenceType type) {
        return switch (before.state().checkedAgainst(type.confidence())) {
            case StateChange.Refused refused -> new UpdateOutcome.Refused(refused.reason());
            case StateChange.Moved moved -> {
                if (!qualifies(before, moved.after())) {
                    yield new UpdateOutcome.Refused(
                            "Une autre identité qualifiée porte déjà ce matricule INS\u00a0: doublon à signaler au référent.");
                }
                evidence.add(by, before, type);
                yield updated(by, before, before.withState(moved.after(), before.ins()), entry(type));
            }
        };
    }

    private boolean qualifies(Person before, IdentityState after) {
        var ins = before.ins();
        return after.status() != IdentityStatus.QUAL
                || before.state().status() == IdentityStatus.QUAL
                || ins == null
                || insRows.bear(before, ins, true, CollectedBy.INSI);
    }

    UpdateOutcome mark(Acting by, Person before, IdentityAttribute attribute, String reason) {
        return apply(by, before, before.state().marked(attribute, reason), Act.MARKED, attribute, reason);
    }

    UpdateOutcome clear(Acting by, Person before, IdentityAttribute attribute, String reason) {
        return apply(by, before, before.state().cleared(attribute, reason), Act.CLEARED, attribute, reason);
    }

    private UpdateOutcome apply(
            Acting by, Person before, StateChange change, Act act, IdentityAttribute attribute, String reason) {
        return switch (change) {
            case StateChange.Refused refused ->
                reason.isBlank()
                        ? new UpdateOutcome.Invalid(Map.of("raison", refused.reason()))
                        : new UpdateOutcome.Refused(refused.reason());
            case StateChange.Moved moved -> {
                if (moved.losesIns()) {
                    insRows.end(before.structure(), before.id());
                }
                var after = before.withState(moved.after(), moved.after().insi() ? before.ins() : null);
                yield updated(by, before, after, new Changes.Entry(act, null, "", attribute.word(), reason.strip()));
            }
        };
    }

    private UpdateOutcome updated(Acting by, Person before, Person after, Changes.Entry what) {
        var entries = new ArrayList<Changes.Entry>();
        entries.add(what);
        entries.addAll(statusEntry(before, after));
        return new UpdateOutcome.Updated(records.save(by, before, after, entries), Map.of());
    }

    private static Changes.Entry entry(EvidenceType type) {
        return new Changes.Entry(Act.EVIDENCE, null, "", type.label(), "");
    }

    /** The line of the history that says the status changed, if it did. */
    static List<Changes.Entry> statusEntry(Person before, Person after) {
        return before.state().status() == after.state().status()
                ? List.of()
                : List.of(new Changes.Entry(
                        Act.CORRECTED,
                        Trait.STATUS,
                        before.state().status().word(),
                        after.state().status().word(),
                        ""));
    }
}
