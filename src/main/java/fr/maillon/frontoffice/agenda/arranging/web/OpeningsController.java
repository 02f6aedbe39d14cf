package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.OpeningOutcome;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsPage.Asked;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.OpeningId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The weekly openings of each, and what departs from them. */
@Controller
class OpeningsController {
    private static final String PAGE = "frontoffice/agenda/arranging/web/openings.jte";

    private final Schedules schedules;
    private final OpeningsPage page;
    private final Offered offered;

    OpeningsController(Schedules schedules, OpeningsPage page, Offered offered) {
        this.schedules = schedules;
        this.page = page;
        this.offered = offered;
    }

    @GetMapping(OpeningsPage.PATH)
    ModelAndView week(@RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var typed = typed(fields, acting);
        var places = page.places(acting);
        if (places.sites().isEmpty() || schedules.resources(acting.current()).isEmpty()) {
            return Screen.of("frontoffice/agenda/arranging/web/nobody.jte", offered.arranging(acting));
        }
        var resource = found(acting, typed);
        var entry = Entry.of(typed.text("saisie"));
        var week = typed.date("semaine");
        var today = page.today(places);
        var day = week == null || week.isBefore(today) ? today : week;
        var blank = entry == Entry.PLAGE
                ? OpeningForm.blank(places, resource, today)
                : DepartureForm.blank(entry, places, resource, day);
        return shown(acting, resource, week, Asked.adding(entry, blank));
    }

    @PostMapping(OpeningsPage.PATH)
    ModelAndView add(@RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var typed = typed(fields, acting);
        var resource = found(acting, typed);
        var entry = Entry.of(typed.text("saisie"));
        return entry == Entry.PLAGE ? open(acting, resource, typed) : depart(acting, resource, entry, typed);
    }

    private ModelAndView open(Acting acting, Resource resource, Typed typed) {
        var openings = OpeningForm.read(typed, resource, page.places(acting), null);
        var asked = Asked.adding(Entry.PLAGE, typed);
        if (typed.isFaulty()) {
            return faulty(acting, resource, asked);
        }
        return answered(acting, resource, asked, schedules.open(openings));
    }

    private ModelAndView depart(Acting acting, Resource resource, Entry entry, Typed typed) {
        var asked = Asked.adding(entry, typed);
        var departure = DepartureForm.read(entry, typed, resource, page.places(acting));
        if (departure.isEmpty()) {
            return faulty(acting, resource, asked);
        }
        var touched = schedules.foresee(departure.get());
        var seen = seen(typed);
        if (touched.stream().anyMatch(it -> !seen.contains(it.id()))) {
            return shown(acting, resource, typed.date("du"), asked.touching(touched))
                    .status(409);
        }
        var outcome = schedules.depart(departure.get(), By.of(acting));
        return touched.isEmpty()
                ? Screen.seeOther(OpeningsPage.path(
                        resource,
                        page.places(acting)
                                .wall(resource.site())
                                .dateOf(departure.get().slot().start())))
                : Screen.seeOther("/agenda/exceptions/" + outcome.exception());
    }

    @GetMapping(OpeningsPage.PATH + "/{ouverture}")
    ModelAndView one(@PathVariable UUID ouverture, @RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var it = opening(acting, ouverture);
        return shown(acting, of(acting, it), week(typed(fields, acting)), Asked.changing(it, shown(it)));
    }

    private static Typed shown(Opening it) {
        var stands = OpeningForm.of(it);
        return stands.marked(stands.mark());
    }

    @PostMapping(OpeningsPage.PATH + "/{ouverture}")
    ModelAndView change(
            @PathVariable UUID ouverture, @RequestParam MultiValueMap<String, String> fields, Acting acting) {
        schedules.hold(opening(acting, ouverture).resource());
        var it = opening(acting, ouverture);
        var resource = of(acting, it);
        var typed = typed(fields, acting);
        var stands = OpeningForm.of(it);
        if (typed.overtakenBy(stands)) {
            return overtaken(acting, resource, it, stands, typed);
        }
        var changed = OpeningForm.read(typed, resource, page.places(acting), it.id());
        var asked = Asked.changing(it, typed);
        if (typed.isFaulty()) {
            return faulty(acting, resource, asked);
        }
        return answered(acting, resource, asked, schedules.change(changed.getFirst(), seen(typed)));
    }

    private ModelAndView overtaken(Acting acting, Resource resource, Opening it, Typed stands, Typed typed) {
        var options = page.options(acting, resource);
        var words = Map.of(
                "jours", options.days(),
                "site", options.sites(),
                "semaines", options.weeks(),
                "motifs", options.motifs(),
                "gardee", options.reserves(),
                "visibilite", options.visibilities());
        var view = OvertakenView.of(
                resource.name(), OpeningsPage.PATH + "/" + it.id(), stands, typed, OpeningForm.labels(), words);
        return view.differences().isEmpty()
                ? Screen.seeOther(OpeningsPage.path(resource, shownWeek(typed, acting)))
                : Screen.of(OvertakenView.PAGE, view).status(409);
    }

    @PostMapping(OpeningsPage.PATH + "/{ouverture}/retirer")
    ModelAndView withdraw(
            @PathVariable UUID ouverture, @RequestParam MultiValueMap<String, String> fields, Acting acting) {
        var it = opening(acting, ouverture);
        var typed = typed(fields, acting);
        var asked = Asked.changing(it, shown(it));
        var outcome = schedules.withdraw(acting.current(), it.id(), seen(typed));
        return outcome instanceof OpeningOutcome.Strands(var touched)
                ? shown(acting, of(acting, it), week(typed), asked.withdrawn(touched))
                        .status(409)
                : answered(acting, of(acting, it), asked, outcome);
    }

    private ModelAndView answered(Acting acting, Resource resource, Asked asked, OpeningOutcome outcome) {
        return switch (outcome) {
            case OpeningOutcome.Open open ->
                Screen.seeOther(OpeningsPage.path(resource, shownWeek(asked.typed(), acting)));
            case OpeningOutcome.Strands(var touched) ->
                shown(acting, resource, week(asked.typed()), asked.touching(touched))
                        .status(409);
            case OpeningOutcome.Overlaps(var other) -> {
                asked.typed().refuse("debut", overlap(other));
                yield shown(acting, resource, week(asked.typed()), asked).status(409);
            }
            case OpeningOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String overlap(Opening other) {
        var pattern = other.pattern();
        return "Une plage est déjà ouverte le %s de %s à %s\u00a0: changez-la, ou choisissez d’autres heures."
                .formatted(WeekDrawing.dayName(pattern.day()), pattern.start(), pattern.end());
    }

    private ModelAndView faulty(Acting acting, Resource resource, Asked asked) {
        return shown(acting, resource, week(asked.typed()), asked).status(422);
    }

    private Screen shown(Acting acting, Resource resource, @Nullable LocalDate week, Asked asked) {
        return Screen.of(PAGE, page.of(acting, resource, week, asked));
    }

    private LocalDate shownWeek(Typed typed, Acting acting) {
        var week = week(typed);
        return week == null ? page.today(page.places(acting)) : week;
    }

    private Typed typed(MultiValueMap<String, String> fields, Acting acting) {
        return Typed.of(fields).on(page.today(page.places(acting)));
    }

    private static @Nullable LocalDate week(Typed typed) {
        return typed.date("semaine");
    }

    private static Set<AppointmentId> seen(Typed typed) {
        return typed.ids("vu").stream().map(AppointmentId::new).collect(Collectors.toSet());
    }

    private Resource found(Acting acting, Typed typed) {
        return page.resource(acting, typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Resource of(Acting acting, Opening it) {
        return schedules
                .resource(acting.current(), it.resource())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Opening opening(Acting acting, UUID id) {
        return schedules
                .opening(acting.current(), new OpeningId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
