package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.IdentityState;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.StateChange;
import fr.maillon.frontoffice.patients.places.Gazetteer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Corrects names and traits. A strict trait takes the identity back to provisional and needs a reason; on a validated or qualified
 * identity it belongs to the référent identitovigilance.
 */
@Component
class Corrections {
    private static final Set<Trait> FIELDS = Stream.of(Trait.values())
            .filter(trait -> trait.isStrict()
                    || trait == Trait.USED_NAME
                    || trait == Trait.USED_GIVEN_NAME
                    || trait == Trait.TITLE)
            .collect(Collectors.toUnmodifiableSet());

    private final Records records;
    private final Changes changes;
    private final InsRows insRows;
    private final Gazetteer gazetteer;
    private final Today today;

    Corrections(Records records, Changes changes, InsRows insRows, Gazetteer gazetteer, Today today) {
        this.records = records;
        this.changes = changes;
        this.insRows = insRows;
        this.gazetteer = gazetteer;
        this.today = today;
    }

    UpdateOutcome correct(Acting by, Person before, int version, TypedIdentity typed, String reason) {
        var read = TypedTraits.read(typed, gazetteer, today.in(before.structure()));
        if (read.strict().isEmpty()) {
            return new UpdateOutcome.Invalid(TypedTraits.byField(read.faults()));
        }
        var corrected =
                before.withTraits(read.strict().get()).withUsual(read.usedName(), read.usedGivenName(), typed.title());
        var changed = differences(before, corrected);
        if (changed.isEmpty()) {
            return new UpdateOutcome.Unchanged();
        }
        var since = version == before.version() ? List.<Change>of() : changes.since(before.id(), version, FIELDS);
        if (since.isEmpty()) {
            return store(by, before, corrected, changed, reason, read.warnings());
        }
        var wanted = wanted(changed, since);
        return wanted.isEmpty()
                ? new UpdateOutcome.Unchanged()
                : new UpdateOutcome.Stale(before.version(), since, wanted);
    }

    /** Without the fields that still say what they said before the others changed them: nobody touched those here. */
    private static Set<Trait> wanted(Map<Trait, String[]> changed, List<Change> since) {
        return changed.entrySet().stream()
                .filter(it -> since.stream()
                        .filter(change -> change.trait() == it.getKey())
                        .findFirst()
                        .map(first -> !first.before().equals(it.getValue()[1]))
                        .orElse(true))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private UpdateOutcome store(
            Acting by,
            Person before,
            Person corrected,
            Map<Trait, String[]> changed,
            String reason,
            Map<Trait, String> warnings) {
        if (changed.keySet().stream().noneMatch(Trait::isStrict)) {
            return save(by, before, corrected, changed, reason, warnings);
        }
        if (isTrusted(before.state()) && !by.roles().contains(Role.REFERENT_IDENTITE)) {
            return new UpdateOutcome.Refused(
                    "Les traits d’une identité validée ou qualifiée sont corrigés par le référent identitovigilance.");
        }
        return switch (before.state().strictTraitChanged(reason)) {
            case StateChange.Refused refused -> new UpdateOutcome.Invalid(Map.of("raison", refused.reason()));
            case StateChange.Moved moved -> {
                if (moved.losesIns()) {
                    insRows.end(before.structure(), before.id());
                }
                yield save(by, before, corrected.withState(moved.after(), null), changed, reason, warnings);
            }
        };
    }

    private UpdateOutcome save(
            Acting by,
            Person before,
            Person after,
            Map<Trait, String[]> changed,
            String reason,
            Map<Trait, String> warnings) {
        var entries = new ArrayList<Changes.Entry>();
        changed.forEach((trait, values) ->
                entries.add(new Changes.Entry(Act.CORRECTED, trait, values[0], values[1], reason.strip())));
        entries.addAll(TrustActs.statusEntry(before, after));
        return new UpdateOutcome.Updated(records.save(by, before, after, entries), TypedTraits.byField(warnings));
    }

    private static boolean isTrusted(IdentityState state) {
        return state.status() == IdentityStatus.VALI || state.status() == IdentityStatus.QUAL;
    }

    /** The fields that differ, in the order of the form, each with both values as people read them. */
    static Map<Trait, String[]> differences(Person before, Person after) {
        var changed = new LinkedHashMap<Trait, String[]>();
        compare(
                changed,
                Trait.BIRTH_NAME,
                before,
                after,
                it -> it.traits().birthName().value());
        compare(
                changed,
                Trait.FIRST_GIVEN_NAME,
                before,
                after,
                it -> it.traits().firstGivenName().value());
        compare(
                changed,
                Trait.GIVEN_NAMES,
                before,
                after,
                it -> text(it.traits().givenNames()));
        compare(
                changed,
                Trait.BIRTH_DATE,
                before,
                after,
                it -> it.traits().birth().display());
        compare(changed, Trait.SEX, before, after, it -> it.traits().sex().word());
        compare(changed, Trait.BIRTHPLACE, before, after, it -> it.traits().birthplace());
        compare(changed, Trait.USED_NAME, before, after, it -> text(it.usedName()));
        compare(changed, Trait.USED_GIVEN_NAME, before, after, it -> text(it.usedGivenName()));
        compare(changed, Trait.TITLE, before, after, Person::title);
        return changed;
    }

    private static void compare(
            Map<Trait, String[]> changed, Trait trait, Person before, Person after, Function<Person, String> value) {
        var was = value.apply(before);
        var is = value.apply(after);
        if (!was.equals(is)) {
            changed.put(trait, new String[] {was, is});
        }
    }

    private static String text(@Nullable CivilName name) {
        return name == null ? "" : name.value();
    }
}
