package fr.maillon.foundation.administration;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.layout.Mark;
import fr.maillon.foundation.layout.Merging;
import fr.maillon.foundation.structure.StructureBook;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a structure is made of, set up by its administrators: itself, its sites, services, rooms and people. */
@Component
@Transactional
public class Premises {
    private final List<PieceForm> forms;
    private final StructureBook book;
    private final Trace trace;

    Premises(List<PieceForm> forms, StructureBook book, Trace trace) {
        this.forms = forms;
        this.book = book;
        this.trace = trace;
    }

    /** What came of a form or of a button. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** In the order of the form. */
        record Faulty(Map<String, String> faults) implements Outcome {
            public Faulty {
                faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
            }
        }

        record Refused(String sentence) implements Outcome {}

        /** Somebody else changed it since the form was shown: nothing is written over, one chooses. */
        record Overtaken(Merging merging) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /** The form of this word. */
    public Optional<PieceForm> form(String word) {
        return forms.stream().filter(it -> it.word().equals(word)).findFirst();
    }

    public Outcome add(Acting by, PieceForm form, Map<String, String> values) {
        if (form.adding().isEmpty()) {
            return new Outcome.Unknown();
        }
        book.hold(by.current());
        var faults = form.faults(by.current(), values, Optional.empty());
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        var id = Identifiers.next();
        if (!form.save(by.current(), id, values, true)) {
            return new Outcome.Faulty(form.faults(by.current(), values, Optional.empty()));
        }
        trace.note(Trace.Action.CREATE, by.current(), form.word(), id);
        return new Outcome.Done();
    }

    /** {@code seen} is the mark of the piece as the form showed it. */
    public Outcome change(Acting by, PieceForm form, UUID id, Map<String, String> values, String seen) {
        book.hold(by.current());
        var piece = form.find(by.current(), id);
        if (piece.isEmpty()) {
            return new Outcome.Unknown();
        }
        var merging = merging(form.fields(by.current(), piece.get().values()), form.fields(by.current(), values), seen);
        if (!merging.settled()) {
            return new Outcome.Overtaken(merging);
        }
        var faults = form.faults(by.current(), values, Optional.of(id));
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        if (!form.save(by.current(), id, values, false)) {
            return new Outcome.Faulty(form.faults(by.current(), values, Optional.of(id)));
        }
        trace.note(Trace.Action.UPDATE, by.current(), form.word(), id);
        return new Outcome.Done();
    }

    private static Merging merging(List<FormField> stands, List<FormField> wanted, String seen) {
        var merging = new Merging(new Mark(seen));
        var standing = stands.stream().collect(Collectors.toMap(FormField::name, Function.identity()));
        wanted.forEach(field -> field.merge(Objects.requireNonNull(standing.get(field.name())), merging));
        return merging;
    }

    public Outcome close(Acting by, PieceForm form, UUID id) {
        if (form.closing().isEmpty() || form.find(by.current(), id).isEmpty()) {
            return new Outcome.Unknown();
        }
        var refused = form.close(by.current(), id);
        if (refused.isPresent()) {
            return new Outcome.Refused(refused.get());
        }
        trace.note(Trace.Action.UPDATE, by.current(), form.word(), id, null, "FERMETURE");
        return new Outcome.Done();
    }

    public Outcome reopen(Acting by, PieceForm form, UUID id) {
        if (form.closing().isEmpty() || form.find(by.current(), id).isEmpty()) {
            return new Outcome.Unknown();
        }
        var refused = form.reopen(by.current(), id);
        if (refused.isPresent()) {
            return new Outcome.Refused(refused.get());
        }
        trace.note(Trace.Action.UPDATE, by.current(), form.word(), id, null, "REOUVERTURE");
        return new Outcome.Done();
    }
}
