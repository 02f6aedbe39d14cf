package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.identity.BirthDate;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.GivenNames;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.InsTraits;
import fr.maillon.frontoffice.identity.StateChange;
import fr.maillon.frontoffice.identity.TraitComparison;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Accepts and detaches matricules INS. The returned traits replace the local ones; names used stay as they are. */
@Component
class InsActs {
    private final Records records;
    private final InsRows insRows;
    private final Structures structures;

    InsActs(Records records, InsRows insRows, Structures structures) {
        this.records = records;
        this.insRows = insRows;
        this.structures = structures;
    }

    InsOutcome accept(Acting by, Person before, InsTraits returned, CivilName first, CollectedBy way, String reason) {
        if (returned.matricule().oid().isReal() == isFictive(before)) {
            return new InsOutcome.Refused(
                    returned.matricule().oid().isReal()
                            ? "Cette structure est fictive\u00a0: aucun matricule réel n’y entre."
                            : "Ce matricule est de test ou de démonstration\u00a0: il n’entre pas dans une structure réelle.");
        }
        if (!GivenNames.beginsWith(returned.givenNames(), first)) {
            return new InsOutcome.FirstNameToCutOut();
        }
        var other = insRows.otherBearer(before, returned.matricule());
        if (other.isPresent()) {
            return new InsOutcome.BorneByAnother(other.get());
        }
        var comparison = TraitComparison.of(compared(before), returned);
        return switch (comparison.verdict()) {
            case OTHER -> new InsOutcome.SomebodyElse(comparison);
            case CLOSE ->
                reason.isBlank()
                        ? new InsOutcome.NeedsReason(comparison)
                        : bear(by, before, returned, first, way, reason);
            case SAME -> bear(by, before, returned, first, way, reason);
        };
    }

    private InsOutcome bear(
            Acting by, Person before, InsTraits returned, CivilName first, CollectedBy way, String reason) {
        var change = way == CollectedBy.VITALE_APPLICATION
                ? before.state().givenByCarteVitaleApplication()
                : before.state().recoveredFromInsi();
        return switch (change) {
            case StateChange.Refused refused -> new InsOutcome.Refused(refused.reason());
            case StateChange.Moved moved -> {
                var after = before.withTraits(traits(before, returned, first))
                        .withState(moved.after(), returned.matricule());
                boolean qualified = moved.after().status() == IdentityStatus.QUAL;
                yield insRows.bear(before, returned.matricule(), qualified, way)
                        ? new InsOutcome.Accepted(
                                save(by, before, after, way, reason),
                                moved.after().status())
                        : new InsOutcome.BorneByAnother(insRows.otherBearer(before, returned.matricule())
                                .orElseThrow());
            }
        };
    }

    private int save(Acting by, Person before, Person after, CollectedBy way, String reason) {
        var entries = new ArrayList<Changes.Entry>();
        entries.add(new Changes.Entry(Act.INSI, null, "", way.word(), reason.strip()));
        Corrections.differences(before, after)
                .forEach((trait, values) ->
                        entries.add(new Changes.Entry(Act.CORRECTED, trait, values[0], values[1], "INSi")));
        entries.addAll(TrustActs.statusEntry(before, after));
        return records.save(by, before, after, entries);
    }

    /** The matricule no longer holds: kept as an old one, and the identity goes back one step. */
    UpdateOutcome detach(Acting by, Person before, String reason) {
        return switch (before.state().lostIns(reason)) {
            case StateChange.Refused refused -> new UpdateOutcome.Invalid(Map.of("raison", refused.reason()));
            case StateChange.Moved moved -> {
                insRows.end(before.structure(), before.id());
                var after = before.withState(moved.after(), null);
                var entries = new ArrayList<Changes.Entry>();
                entries.add(new Changes.Entry(Act.INS_LOST, null, "", "", reason.strip()));
                entries.addAll(TrustActs.statusEntry(before, after));
                yield new UpdateOutcome.Updated(records.save(by, before, after, entries), Map.of());
            }
        };
    }

    private boolean isFictive(Person it) {
        return structures.structure(it.structure()).map(Structure::fictive).orElse(false);
    }

    private static StrictTraits traits(Person before, InsTraits returned, CivilName first) {
        var birthplace = returned.birthplace();
        return new StrictTraits(
                returned.birthName(),
                first,
                returned.givenNames(),
                new BirthDate(returned.birthDate(), false),
                returned.sex(),
                birthplace == null ? before.traits().birthplace() : birthplace);
    }

    private static TraitComparison.Traits compared(Person it) {
        return new TraitComparison.Traits(
                it.traits().birthName(),
                it.traits().firstGivenName(),
                it.traits().sex(),
                it.traits().birth().date());
    }
}
