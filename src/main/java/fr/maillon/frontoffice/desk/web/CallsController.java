package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.reception.Action;
import fr.maillon.frontoffice.reception.CardId;
import fr.maillon.frontoffice.reception.Channel;
import fr.maillon.frontoffice.reception.Reception;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The calls of a day, whoever took them, and each as it was left. */
@Controller
@RequestMapping("/poste/appels")
class CallsController {
    private static final String LIST = "frontoffice/desk/web/calls.jte";

    private final CallsComposer calls;
    private final CallComposer call;
    private final Reception reception;

    CallsController(CallsComposer calls, CallComposer call, Reception reception) {
        this.calls = calls;
        this.call = call;
        this.reception = reception;
    }

    @GetMapping
    ModelAndView ofDay(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(name = "canal", required = false) @Nullable Channel channel,
            @RequestParam(name = "suite", required = false) @Nullable Action outcome,
            Acting acting) {
        return Screen.of(LIST, calls.ofDay(acting, date, channel, outcome));
    }

    /** Names are searched in the body of the request: no address carries them. */
    @PostMapping
    ModelAndView named(
            @RequestParam(name = "date", defaultValue = "") String day,
            @RequestParam(name = "q", defaultValue = "") String words,
            Acting acting) {
        var view = calls.named(acting, day.strip(), words.strip());
        var screen = Screen.of(LIST, view);
        return view.fault() == null ? screen : screen.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{appel}")
    ModelAndView one(@PathVariable UUID appel, Acting acting) {
        var card =
                reception.card(new CardId(appel)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Screen.of("frontoffice/desk/web/call.jte", call.of(acting, card));
    }
}
