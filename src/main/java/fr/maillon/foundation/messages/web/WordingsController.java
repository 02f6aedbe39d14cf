package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.messages.Channel;
import fr.maillon.foundation.messages.MessageSettings;
import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.foundation.messages.wording.Wording;
import fr.maillon.foundation.messages.wording.WordingCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The words of a structure's messages and their sender, for those who decide of them. */
@Controller
class WordingsController {
    private static final String LIST = "/messages/textes";

    private final MessageSettings settings;

    WordingsController(MessageSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/messages/textes")
    ModelAndView texts(Acting acting) {
        return list(acting, settings.senderName(acting.current()), settings.senderMailbox(acting.current()), Map.of());
    }

    @PostMapping("/messages/textes")
    ModelAndView chooseSender(
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "courriel", defaultValue = "") String mailbox,
            Acting acting) {
        var faults = settings.chooseSender(acting.current(), name, mailbox, acting.account());
        return faults.isEmpty() ? Screen.seeOther(LIST) : list(acting, name, mailbox, faults);
    }

    @GetMapping("/messages/textes/{occasion}/{canal}")
    ModelAndView text(
            @PathVariable("occasion") String occasionWord, @PathVariable("canal") String channelWord, Acting acting) {
        var occasion = occasion(occasionWord);
        var channel = channel(channelWord);
        var wording = settings.wording(acting.current(), occasion, channel);
        return screen(WordingView.of(
                occasion,
                channel,
                wording,
                settings.own(acting.current(), occasion, channel),
                settings.senderName(acting.current())));
    }

    @PostMapping("/messages/textes/{occasion}/{canal}")
    ModelAndView write(
            @PathVariable("occasion") String occasionWord,
            @PathVariable("canal") String channelWord,
            @RequestParam(name = "objet", defaultValue = "") String subject,
            @RequestParam(name = "texte", defaultValue = "") String body,
            @RequestParam(name = "geste", defaultValue = "enregistrer") String act,
            Acting acting) {
        var occasion = occasion(occasionWord);
        var channel = channel(channelWord);
        var wording = new Wording(subject, body);
        var faults = act.equals("apercu")
                ? WordingCheck.faults(wording)
                : settings.write(acting.current(), occasion, channel, wording, acting.account());
        if (faults.isEmpty() && !act.equals("apercu")) {
            return Screen.seeOther(LIST);
        }
        var view = new WordingView(
                occasion,
                channel,
                subject,
                body,
                settings.own(acting.current(), occasion, channel),
                faults,
                settings.senderName(acting.current()));
        return faults.isEmpty() ? screen(view) : screen(view).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/messages/textes/{occasion}/{canal}/origine")
    ModelAndView forget(
            @PathVariable("occasion") String occasionWord, @PathVariable("canal") String channelWord, Acting acting) {
        settings.forget(acting.current(), occasion(occasionWord), channel(channelWord));
        return Screen.seeOther(LIST);
    }

    private ModelAndView list(Acting acting, String name, String mailbox, Map<String, String> faults) {
        var texts = new ArrayList<WordingsView.Text>();
        for (var occasion : Occasion.values()) {
            for (var channel : Channel.values()) {
                texts.add(new WordingsView.Text(
                        occasion.label(),
                        channel.label(),
                        settings.wording(acting.current(), occasion, channel).subject(),
                        settings.own(acting.current(), occasion, channel),
                        WordingsView.path(occasion, channel)));
            }
        }
        var screen = Screen.of("foundation/messages/web/wordings.jte", new WordingsView(texts, name, mailbox, faults));
        return faults.isEmpty() ? screen : screen.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Screen screen(WordingView view) {
        return Screen.of("foundation/messages/web/wording.jte", view);
    }

    private static Occasion occasion(String word) {
        return Arrays.stream(Occasion.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(MessagesController::absent);
    }

    private static Channel channel(String word) {
        return Arrays.stream(Channel.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(MessagesController::absent);
    }
}
