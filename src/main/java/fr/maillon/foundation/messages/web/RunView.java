package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.messages.MessageStatus;
import fr.maillon.foundation.messages.PrintRun;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One printing, its file, and what to do when the paper jams.
 *
 * @param key one-time key of the forms
 */
record RunView(
        UUID key,
        PrintRun run,
        String when,
        List<String> addressees,
        @Nullable String done) {
    static RunView of(PrintRun run, WallClock wall, @Nullable String done) {
        return new RunView(
                Identifiers.next(),
                run,
                wall.read(run.at()),
                run.messages().stream().map(it -> it.addressee()).toList(),
                done);
    }

    String path() {
        return "/messages/impression/" + run.id();
    }

    String count() {
        int sheets = run.messages().size();
        return sheets == 1 ? "1 courrier" : sheets + " courriers";
    }

    /** Whether its letters can still go back to the queue. */
    boolean canComeBack() {
        return !run.duplicate() && run.messages().stream().anyMatch(it -> it.status() == MessageStatus.PRINTED);
    }
}
