package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a person whole: row, keys, number, history, trace and event go together or not at all. */
@Component
class Records {
    static final String TRACED_AS = "patients.patient";

    private final PatientRows rows;
    private final NameKeys keys;
    private final RecordNumbers numbers;
    private final Changes changes;
    private final Trace trace;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final Clock clock;

    Records(
            PatientRows rows,
            NameKeys keys,
            RecordNumbers numbers,
            Changes changes,
            Trace trace,
            ApplicationEventPublisher events,
            JdbcClient sql,
            Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.numbers = numbers;
        this.changes = changes;
        this.trace = trace;
        this.events = events;
        this.sql = sql;
        this.clock = clock;
    }

    /** Two creations for one birth date and structure wait for each other, so that the second sees the first. */
    void oneBirthAtATime(StructureId structure, LocalDate birth) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:birth, 0))")
                .param("birth", "patients " + structure + " " + birth)
                .query((row, n) -> 0)
                .list();
    }

    /** Stores it under the next number of its structure. */
    PatientId add(Acting by, Person draft, String reason) {
        var it = draft.withNumber(numbers.next(draft.structure()));
        rows.add(it, clock.instant());
        keys.add(it);
        changes.add(by, it.structure(), it.id(), 1, new Changes.Entry(Act.CREATED, null, "", "", reason));
        trace.note(
                Trace.Action.CREATE,
                it.structure(),
                TRACED_AS,
                it.id().value(),
                it.id().value());
        events.publishEvent(new PatientRegistered(it.structure(), it.id()));
        return it.id();
    }

    Optional<Person> hold(PatientId id) {
        return rows.hold(id);
    }

    /** Stores what became of it; returns its new version. */
    int save(Acting by, Person before, Person after, List<Changes.Entry> entries) {
        int version = rows.change(after);
        if (isFoundOtherwise(before, after)) {
            keys.replace(after);
        }
        note(by, after.structure(), after.id(), version, entries);
        events.publishEvent(new PatientIdentityChanged(after.structure(), after.id()));
        return version;
    }

    /** Writes the next version of a person of whom something beside the identity was changed; returns it. */
    int touch(Acting by, Person it, List<Changes.Entry> entries) {
        int version = rows.touch(it.structure(), it.id());
        note(by, it.structure(), it.id(), version, entries);
        return version;
    }

    private void note(Acting by, StructureId structure, PatientId id, int version, List<Changes.Entry> entries) {
        entries.forEach(entry -> changes.add(by, structure, id, version, entry));
        trace.note(Trace.Action.UPDATE, structure, TRACED_AS, id.value(), id.value());
    }

    private static boolean isFoundOtherwise(Person before, Person after) {
        return !NameKeys.families(before).equals(NameKeys.families(after))
                || !NameKeys.givens(before).equals(NameKeys.givens(after))
                || !before.traits().birth().equals(after.traits().birth());
    }
}
