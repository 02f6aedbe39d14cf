package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Substitute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/** A departure from the weekly hours as a form holds it. Without hours, days are whole. */
final class DepartureForm {
    private static final int LONGEST_DAYS = 731;
    private static final int FIVE = 5;

    private DepartureForm() {}

    static Typed blank(Entry entry, Places places, Resource resource, LocalDate day) {
        return Typed.blank()
                .put("du", day)
                .put("au", entry == Entry.SEANCE ? "" : day)
                .put("site", resource.site() == null ? places.first() : resource.site())
                .put("grille", FIVE)
                .put("surnombre", 0)
                .put("libelle", entry == Entry.ABSENCE || entry == Entry.REMPLACEMENT ? "Congés" : "");
    }

    /** Nothing as soon as there is a fault. */
    static Optional<ScheduleException> read(Entry entry, Typed typed, Resource resource, Places places) {
        var site = new SiteId(
                Objects.requireNonNullElse(typed.id("site"), places.first().value()));
        if (places.find(site).isEmpty()) {
            typed.refuse("site", "Choisissez un lieu.");
        }
        boolean placed = entry == Entry.SEANCE || entry == Entry.FERMETURE;
        var wall = places.wall(placed ? site : resource.site());
        var slot = entry == Entry.SEANCE ? session(typed, wall) : days(typed, wall);
        var label = typed.needed("libelle", "Dites pourquoi en un mot\u00a0: il se lit dans la colonne.");
        return switch (entry) {
            case PLAGE -> throw new IllegalArgumentException("weekly hours are no departure");
            case ABSENCE ->
                sound(typed, () -> ScheduleException.absence(resource.structure(), resource.id(), slot, label));
            case FERMETURE -> sound(typed, () -> ScheduleException.closure(resource.structure(), site, slot, label));
            case REMPLACEMENT -> {
                var by = substitute(typed, slot, wall);
                yield sound(
                        typed,
                        () -> ScheduleException.replacement(
                                resource.structure(), resource.id(), slot, label, by.orElseThrow()));
            }
            case SEANCE -> {
                var terms = OpeningForm.terms(typed);
                yield sound(
                        typed,
                        () -> ScheduleException.extraSession(
                                resource.structure(), resource.id(), site, slot, label, terms));
            }
        };
    }

    private interface Made {
        ScheduleException it();
    }

    private static Optional<ScheduleException> sound(Typed typed, Made made) {
        return typed.isFaulty() ? Optional.empty() : Optional.of(made.it());
    }

    private static Slot days(Typed typed, SiteTime wall) {
        var from = typed.date("du", LocalDate.EPOCH, "Dites à partir de quel jour.");
        var last = Optional.ofNullable(typed.date("au")).orElse(from);
        var first = typed.time("heureDu");
        var until = typed.time("heureAu");
        var start = wall.at(from, first == null ? LocalTime.MIDNIGHT : first);
        var end = until == null ? wall.day(last).end() : wall.at(last, until);
        if (!end.isAfter(start)) {
            typed.refuse(last.isBefore(from) ? "au" : "heureAu", "La fin vient avant le début.");
            return wall.day(from);
        }
        if (last.isAfter(from.plusDays(LONGEST_DAYS))) {
            typed.refuse("au", "Deux ans au plus.");
        }
        return new Slot(start, end);
    }

    private static Slot session(Typed typed, SiteTime wall) {
        var day = typed.date("du", LocalDate.EPOCH, "Dites quel jour.");
        typed.needed("debut", "Dites à quelle heure la séance commence.");
        typed.needed("fin", "Dites à quelle heure elle finit.");
        var start = at(typed, "debut", day, wall);
        var end = at(typed, "fin", day, wall);
        if (!end.isAfter(start)) {
            typed.refuse("fin", "La fin vient avant le début.");
            return wall.day(day);
        }
        return new Slot(start, end);
    }

    private static Instant at(Typed typed, String name, LocalDate day, SiteTime wall) {
        var time = typed.time(name);
        if (time != null && time.getMinute() % FIVE != 0) {
            typed.refuse(name, "Les heures vont de cinq en cinq minutes.");
        }
        return wall.at(day, time == null ? LocalTime.MIDNIGHT : time);
    }

    private static Optional<Substitute> substitute(Typed typed, Slot slot, SiteTime wall) {
        var name = typed.needed("remplacant", "Dites qui remplace\u00a0: la personne le saura avant de confirmer.");
        var from = typed.date("licenceDu");
        var to = typed.date("licenceAu");
        if (from != null && wall.dateOf(slot.start()).isBefore(from)) {
            typed.refuse("licenceDu", "L’autorisation commence après le remplacement.");
        }
        if (to != null && wall.dateOf(slot.end().minusSeconds(1)).isAfter(to)) {
            typed.refuse("licenceAu", "L’autorisation finit avant le remplacement.");
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(new Substitute(name, from, to));
    }
}
