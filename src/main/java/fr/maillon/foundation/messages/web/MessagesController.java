package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.messages.Message;
import fr.maillon.foundation.messages.MessageId;
import fr.maillon.foundation.messages.MessageList;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.structure.Structures;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The lists of messages, and one message with its proof. */
@Controller
class MessagesController {
    private static final String LATE = "Trop tard\u00a0: ce message a changé d’état entre-temps. Voici où il en est.";

    private final Messages messages;
    private final Structures structures;
    private final Trace trace;

    MessagesController(Messages messages, Structures structures, Trace trace) {
        this.messages = messages;
        this.structures = structures;
        this.trace = trace;
    }

    @GetMapping("/messages")
    ModelAndView list(@RequestParam(name = "liste", defaultValue = "a-rappeler") String word, Acting acting) {
        var list = MessageList.of(word).orElse(MessageList.TO_CALL);
        var structure = acting.current();
        trace.note(Trace.Action.READ, structure, "message-list", null, null, list.word());
        return Screen.of(
                "foundation/messages/web/list.jte",
                MessagesView.of(
                        structure,
                        list,
                        messages.counts(structure),
                        messages.list(structure, list, MessagesView.MOST),
                        WallClock.of(structures, acting),
                        messages.emailWorks(structure)));
    }

    @GetMapping("/messages/{id}")
    ModelAndView message(@PathVariable UUID id, Acting acting) {
        var message = found(id, acting);
        trace.note(Trace.Action.READ, acting.current(), "message", id, message.patient());
        return shown(message, acting, null);
    }

    @GetMapping("/messages/{id}/apercu")
    ModelAndView preview(@PathVariable UUID id, Acting acting) {
        var message = found(id, acting);
        trace.note(Trace.Action.READ, acting.current(), "message", id, message.patient());
        return PdfView.of("apercu", out -> messages.writePreview(acting.current(), message.id(), out))
                .orElseThrow(MessagesController::absent);
    }

    @PostMapping("/messages/{id}/arreter")
    ModelAndView stop(@PathVariable UUID id, Acting acting) {
        return after(messages.stop(acting.current(), new MessageId(id), acting.account()), id, acting);
    }

    @PostMapping("/messages/{id}/reessayer")
    ModelAndView retry(@PathVariable UUID id, Acting acting) {
        return after(messages.retry(acting.current(), new MessageId(id), acting.account()), id, acting);
    }

    @PostMapping("/messages/{id}/courrier")
    ModelAndView printInstead(@PathVariable UUID id, Acting acting) {
        return after(messages.printInstead(acting.current(), new MessageId(id), acting.account()), id, acting);
    }

    @PostMapping("/messages/{id}/rappele")
    ModelAndView followUp(@PathVariable UUID id, Acting acting) {
        return after(messages.followUp(acting.current(), new MessageId(id), acting.account()), id, acting);
    }

    private ModelAndView after(boolean done, UUID id, Acting acting) {
        return done ? Screen.seeOther("/messages/" + id) : shown(found(id, acting), acting, LATE);
    }

    private ModelAndView shown(Message message, Acting acting, @Nullable String refusal) {
        var view = MessageView.of(
                message, messages.proofs(acting.current(), message.id()), WallClock.of(structures, acting), refusal);
        var screen = Screen.of("foundation/messages/web/message.jte", view);
        return refusal == null ? screen : screen.status(HttpStatus.CONFLICT);
    }

    private Message found(UUID id, Acting acting) {
        return messages.find(acting.current(), new MessageId(id)).orElseThrow(MessagesController::absent);
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
