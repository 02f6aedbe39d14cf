package fr.maillon.foundation.messages;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.printing.Copy;
import fr.maillon.foundation.printing.Pdf;
import fr.maillon.foundation.structure.StructureId;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** From the print queue to paper, and back when the paper jams. */
@Component
class Printing {
    private final Outbox outbox;
    private final PrintRuns runs;
    private final Proofs proofs;
    private final Pdf pdf;
    private final Trace trace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Printing(
            Outbox outbox,
            PrintRuns runs,
            Proofs proofs,
            Pdf pdf,
            Trace trace,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.runs = runs;
        this.proofs = proofs;
        this.pdf = pdf;
        this.trace = trace;
        this.events = events;
        this.clock = clock;
    }

    /** Takes these letters out of the queue; those that someone else took meanwhile are left to them. */
    Optional<UUID> print(StructureId structure, Collection<MessageId> asked, AccountId by) {
        var now = clock.instant();
        var taken = inOrder(structure, asked).stream()
                .filter(it -> it.channel() == Channel.PAPER)
                .filter(it -> outbox.move(structure, it.id(), MessageStatus.QUEUED, MessageStatus.PRINTED, now))
                .toList();
        taken.forEach(it -> events.publishEvent(new MessageSent(structure, it.id(), it.appointment(), Channel.PAPER)));
        return record(structure, taken, false, Proof.Event.PRINTED, by);
    }

    /** Prints again what was printed; every sheet says « duplicata ». */
    Optional<UUID> reprint(StructureId structure, Collection<MessageId> asked, AccountId by) {
        var printed = inOrder(structure, asked).stream()
                .filter(it -> it.status() == MessageStatus.PRINTED)
                .toList();
        return record(structure, printed, true, Proof.Event.REPRINTED, by);
    }

    /** The run never came out: its letters wait again, and the next print is an original. */
    int unprint(StructureId structure, UUID run, AccountId by) {
        var now = clock.instant();
        var back = runs.find(structure, run).stream()
                .filter(it -> !it.duplicate())
                .flatMap(it -> it.messages().stream())
                .filter(it -> outbox.requeue(structure, it.id(), MessageStatus.PRINTED, now))
                .toList();
        proofs.add(structure, back.stream().map(Message::id).toList(), now, Proof.Event.UNPRINTED, by.value());
        back.forEach(it ->
                trace.note(Trace.Action.UPDATE, structure, "message", it.id().value(), it.patient()));
        return back.size();
    }

    /** The file of a run; false when there is no such run in sight. */
    boolean write(StructureId structure, UUID run, OutputStream out) {
        var found = runs.find(structure, run);
        found.ifPresent(it -> {
            var copy = it.duplicate() ? Copy.DUPLICATE : Copy.ORIGINAL;
            pdf.sheets(
                    runs.sheets(structure, run).stream()
                            .map(text -> text.sheet(copy))
                            .toList(),
                    out);
        });
        return found.isPresent();
    }

    /** One letter as it would be printed, marked « aperçu »; false when it has none. */
    boolean preview(StructureId structure, MessageId message, OutputStream out) {
        var text = outbox.paper(structure, message);
        text.ifPresent(it -> pdf.sheets(List.of(it.sheet(Copy.PREVIEW)), out));
        return text.isPresent();
    }

    private List<Message> inOrder(StructureId structure, Collection<MessageId> asked) {
        return asked.stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .flatMap(id -> outbox.find(structure, id).stream())
                .toList();
    }

    private Optional<UUID> record(
            StructureId structure, List<Message> sheets, boolean duplicate, Proof.Event event, AccountId by) {
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var ids = sheets.stream().map(Message::id).toList();
        proofs.add(structure, ids, now, event, by.value());
        sheets.forEach(it ->
                trace.note(Trace.Action.PRINT, structure, "message", it.id().value(), it.patient()));
        return Optional.of(runs.add(structure, ids, duplicate, by.value(), now));
    }
}
