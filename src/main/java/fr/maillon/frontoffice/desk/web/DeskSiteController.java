package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.layout.Screen;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which waiting room this desk looks after. */
@Controller
class DeskSiteController {
    private final DeskSite site;

    DeskSiteController(DeskSite site) {
        this.site = site;
    }

    @PostMapping("/poste/lieu")
    ModelAndView choose(
            @RequestParam(name = "lieu", required = false) @Nullable UUID chosen,
            @RequestParam(name = "fiche", required = false) @Nullable UUID card,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            HttpServletResponse response) {
        site.keep(response, chosen);
        return Screen.seeOther(
                "/poste?" + (card == null ? "" : "fiche=" + card + "&") + (date == null ? "" : "date=" + date));
    }
}
