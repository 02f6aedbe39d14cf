package fr.maillon.frontoffice.agenda.web;

import fr.maillon.frontoffice.agenda.ColumnSet;
import fr.maillon.frontoffice.agenda.web.DayGrids.Asked;
import fr.maillon.frontoffice.agenda.web.GridView.Set;
import fr.maillon.frontoffice.agenda.web.GridView.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where one goes from a day: to other days, to the saved views. */
final class DayLinks {
    private DayLinks() {}

    static List<Set> chips(List<ColumnSet> sets, Optional<ColumnSet> shown, Asked asked) {
        var chips = new ArrayList<Set>();
        for (var set : sets) {
            chips.add(new Set(
                    set.name(),
                    with(asked.page(), asked.date(), set.id().toString()),
                    shown.filter(set::equals).isPresent(),
                    set.position() <= 9 ? "Control+Shift+Digit" + set.position() : ""));
        }
        if (asked.page().equals("/agenda/jour")) {
            chips.add(new Set("Premiers créneaux", "/agenda/creneaux", false, "F3"));
            chips.add(new Set("Vues…", "/agenda/vues", false, ""));
        }
        return chips;
    }

    static List<Step> steps(Here here, Asked asked, Optional<ColumnSet> shown) {
        var set = shown.map(ColumnSet::id).map(Object::toString).orElse("");
        return Stream.of(
                        new Step(
                                "ArrowLeft",
                                with(asked.page(), asked.date().minusDays(1), set),
                                "Jour précédent",
                                "avant",
                                true),
                        new Step(
                                "ArrowRight",
                                with(asked.page(), asked.date().plusDays(1), set),
                                "Jour suivant",
                                "apres",
                                true),
                        new Step(
                                "PageUp",
                                with(asked.page(), asked.date().minusWeeks(1), set),
                                "Semaine précédente",
                                "",
                                false),
                        new Step(
                                "PageDown",
                                with(asked.page(), asked.date().plusWeeks(1), set),
                                "Semaine suivante",
                                "",
                                false),
                        new Step(
                                "Home",
                                with(asked.page(), here.today(), set),
                                "Aujourd’hui",
                                "",
                                !asked.date().equals(here.today())))
                .toList();
    }

    static String with(String page, LocalDate date, String set) {
        return page + (page.contains("?") ? "&" : "?") + "date=" + date + (set.isEmpty() ? "" : "&vue=" + set);
    }
}
