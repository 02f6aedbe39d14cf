package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.messages.Message;
import fr.maillon.foundation.messages.MessageId;
import fr.maillon.foundation.messages.MessageList;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.messages.PrintRun;
import fr.maillon.foundation.structure.Structures;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letters to print: the queue, then a run with its file, and duplicates of it. */
@Controller
class PrintingController {
    private static final String RUNS = "/messages/impression/";
    private static final int MOST = 1000;

    private final Messages messages;
    private final Structures structures;
    private final Trace trace;

    PrintingController(Messages messages, Structures structures, Trace trace) {
        this.messages = messages;
        this.structures = structures;
        this.trace = trace;
    }

    @GetMapping("/messages/impression")
    ModelAndView queue(Acting acting) {
        trace.note(Trace.Action.READ, acting.current(), "message-list", null, null, MessageList.TO_PRINT.word());
        return queue(acting, null);
    }

    @PostMapping("/messages/impression")
    ModelAndView print(@RequestParam(name = "courrier", required = false) @Nullable List<UUID> chosen, Acting acting) {
        var ids = chosen == null
                ? List.<MessageId>of()
                : chosen.stream().map(MessageId::new).toList();
        return messages.print(acting.current(), ids, acting.account())
                .map(run -> Screen.seeOther(RUNS + run))
                .orElseGet(() -> queue(
                        acting,
                        ids.isEmpty()
                                ? "Cochez au moins un courrier."
                                : "Ces courriers viennent d’être imprimés ou arrêtés. Voici ce qui reste."));
    }

    @GetMapping("/messages/impression/{run}")
    ModelAndView run(@PathVariable UUID run, Acting acting) {
        return Screen.of(
                "foundation/messages/web/run.jte",
                RunView.of(found(run, acting), WallClock.of(structures, acting), null));
    }

    @GetMapping("/messages/impression/{run}/courriers")
    ModelAndView file(@PathVariable UUID run, Acting acting) {
        trace.note(Trace.Action.PRINT, acting.current(), "print-run", run);
        return PdfView.of("courriers", out -> messages.writeRun(acting.current(), run, out))
                .orElseThrow(MessagesController::absent);
    }

    @PostMapping("/messages/impression/{run}/duplicata")
    ModelAndView reprint(@PathVariable UUID run, Acting acting) {
        var printed = found(run, acting);
        var ids = printed.messages().stream().map(Message::id).toList();
        return messages.reprint(acting.current(), ids, acting.account())
                .map(again -> Screen.seeOther(RUNS + again))
                .orElseGet(() -> refused(printed, "Plus aucun de ces courriers n’est imprimé.", acting));
    }

    @PostMapping("/messages/impression/{run}/remettre")
    ModelAndView putBack(@PathVariable UUID run, Acting acting) {
        var printed = found(run, acting);
        return messages.unprint(acting.current(), run, acting.account()) > 0
                ? Screen.seeOther("/messages/impression")
                : refused(printed, "Ces courriers sont déjà de retour dans la file.", acting);
    }

    private ModelAndView queue(Acting acting, @Nullable String refusal) {
        var waiting = messages.list(acting.current(), MessageList.TO_PRINT, MOST);
        var screen = Screen.of(
                "foundation/messages/web/queue.jte", QueueView.of(waiting, WallClock.of(structures, acting), refusal));
        return refusal == null ? screen : screen.status(HttpStatus.CONFLICT);
    }

    private ModelAndView refused(PrintRun run, String sentence, Acting acting) {
        return Screen.of("foundation/messages/web/run.jte", RunView.of(run, WallClock.of(structures, acting), sentence))
                .status(HttpStatus.CONFLICT);
    }

    private PrintRun found(UUID run, Acting acting) {
        return messages.run(acting.current(), run).orElseThrow(MessagesController::absent);
    }
}
