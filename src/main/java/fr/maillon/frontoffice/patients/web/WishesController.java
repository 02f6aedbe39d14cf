package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientUpdates;
import fr.maillon.frontoffice.patients.UpdateOutcome;
import fr.maillon.frontoffice.patients.contacts.Channel;
import fr.maillon.frontoffice.patients.contacts.ContactWishes;
import fr.maillon.frontoffice.patients.contacts.Need;
import fr.maillon.frontoffice.patients.web.RecordView.Wanted;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a person accepts to be reached, and how she is to be received. */
@Controller
class WishesController {
    private final RecordPages pages;
    private final PatientUpdates updates;

    WishesController(RecordPages pages, PatientUpdates updates) {
        this.pages = pages;
        this.updates = updates;
    }

    @PostMapping("/patients/{id}/souhaits")
    ModelAndView wish(Acting acting, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = TypedForm.of(fields);
        boolean discreet = typed.is("discret");
        var way = discreet ? typed.value("voieDiscrete") : "";
        var wishes = new ContactWishes(
                channel(typed.value("canal")), discreet, channel(before(way)), contact(way), typed.is("soinsSecrets"));
        return act(
                acting,
                id,
                typed,
                new Wanted("souhaits", typed.values()),
                it -> updates.wish(acting, it, typed.version(), wishes));
    }

    @PostMapping("/patients/{id}/accueil")
    ModelAndView welcome(Acting acting, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = TypedForm.of(fields);
        var codes = ContactFields.codes(fields.getOrDefault("besoin", List.of()));
        var needs = Stream.of(Need.values())
                .filter(need -> codes.contains(need.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
        var wanted = new HashMap<>(typed.values());
        wanted.put("besoin", ContactFields.needs(needs::contains));
        return act(
                acting,
                id,
                typed,
                new Wanted("accueil", wanted),
                it -> updates.welcome(
                        acting, it, typed.version(), typed.value("langue"), needs, typed.value("precisions")));
    }

    private ModelAndView act(
            Acting acting, UUID id, TypedForm typed, Wanted wanted, Function<PatientId, UpdateOutcome> what) {
        if (!typed.value("personne").equals(id.toString())) {
            return pages.otherPerson();
        }
        var patient = new PatientId(id);
        return pages.answer(
                acting, patient, "contacts.jte", "/patients/" + id + "/contacts", what.apply(patient), wanted);
    }

    /** The one discreet way is written SMS:identifier, or LETTER alone. */
    private static String before(String way) {
        int colon = way.indexOf(':');
        return colon < 0 ? way : way.substring(0, colon);
    }

    private static @Nullable UUID contact(String way) {
        int colon = way.indexOf(':');
        try {
            return colon < 0 ? null : UUID.fromString(way.substring(colon + 1));
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static @Nullable Channel channel(String code) {
        return Stream.of(Channel.values())
                .filter(it -> it.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
