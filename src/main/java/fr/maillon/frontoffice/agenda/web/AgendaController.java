package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.frontoffice.agenda.AppointmentId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The agenda by day, week, month, and as a list. */
@Controller
class AgendaController {
    private final DayGrids grids;
    private final Overviews overviews;
    private final Dones dones;
    private final Trace trace;

    AgendaController(DayGrids grids, Overviews overviews, Dones dones, Trace trace) {
        this.grids = grids;
        this.overviews = overviews;
        this.dones = dones;
        this.trace = trace;
    }

    @GetMapping("/agenda/jour")
    ModelAndView day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(name = "vue", defaultValue = "") String set,
            @RequestParam(name = "fait", required = false) @Nullable UUID done,
            Acting acting) {
        read(acting, "agenda.jour");
        var asked = new DayGrids.Asked(
                "/agenda/jour",
                "/agenda/jour",
                "/agenda/rendez-vous/nouveau",
                orShown(date, acting),
                set,
                done == null ? "" : done.toString());
        var said = done == null
                ? null
                : dones.of(acting, new AppointmentId(done), "/agenda/jour?date=" + asked.date())
                        .orElse(null);
        return Screen.of("frontoffice/agenda/web/day.jte", new DayView(grids.grid(acting, asked), said));
    }

    @GetMapping("/agenda/semaine")
    ModelAndView week(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Acting acting) {
        return Screen.of("frontoffice/agenda/web/week.jte", overviews.week(acting, orShown(date, acting)));
    }

    @GetMapping("/agenda/mois")
    ModelAndView month(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Acting acting) {
        return Screen.of("frontoffice/agenda/web/month.jte", overviews.month(acting, orShown(date, acting)));
    }

    @GetMapping("/agenda/liste")
    ModelAndView list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            Acting acting) {
        read(acting, "agenda.liste");
        return Screen.of("frontoffice/agenda/web/list.jte", overviews.list(acting, orShown(date, acting)));
    }

    private LocalDate orShown(@Nullable LocalDate date, Acting acting) {
        return date == null ? grids.dayToShow(acting) : date;
    }

    private void read(Acting acting, String what) {
        trace.note(Trace.Action.READ, acting.current(), what, null);
    }
}
