package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.OpeningId;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import fr.maillon.frontoffice.agenda.openings.Rhythm;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.agenda.openings.Validity;
import fr.maillon.frontoffice.agenda.openings.WeeklyPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weekly hours as a form holds them: the same hours on as many days as one likes. */
final class OpeningForm {
    private static final int MOST_WEEKS = 8;
    private static final int MOST_OVERBOOKED = 20;
    private static final int FIVE = 5;

    private OpeningForm() {}

    /** Ready to be typed in: every week from today on, where it usually is. */
    static Typed blank(Places places, Resource resource, LocalDate today) {
        var usual = resource.site() == null ? places.first() : resource.site();
        return Typed.blank()
                .put("site", usual)
                .put("semaines", 1)
                .put("du", today)
                .put("grille", FIVE)
                .put("surnombre", 0)
                .put("visibilite", Opening.Visibility.INTERNE);
    }

    static Typed of(Opening it) {
        var pattern = it.pattern();
        var typed = Typed.blank()
                .put("jours", List.of(pattern.day().getValue()))
                .put("debut", pattern.start())
                .put("fin", pattern.end())
                .put("site", it.site())
                .put("semaines", pattern.rhythm().everyWeeks())
                .put("du", pattern.validity().from())
                .put("au", pattern.validity().to())
                .put("motifs", it.terms().motifs())
                .put("grille", it.terms().gridMinutes())
                .put("surnombre", it.terms().overbooking())
                .put("gardee", it.terms().reserved())
                .put("visibilite", it.visibility());
        if (pattern.rhythm().everyWeeks() > 1) {
            typed.put("reference", pattern.rhythm().anchor());
        }
        if (!pattern.end().isAfter(pattern.start())) {
            typed.put("lendemain", "oui");
        }
        return pattern.onHolidays() ? typed.put("feries", "oui") : typed;
    }

    /** What its fields are called, in their order. */
    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("jours", "Jour");
        labels.put("debut", "De");
        labels.put("fin", "À");
        labels.put("site", "Lieu");
        labels.put("du", "À partir du");
        labels.put("au", "Jusqu’au");
        labels.put("semaines", "Revient");
        labels.put("reference", "Dont celle du");
        labels.put("feries", "Ouverte aussi les jours fériés");
        labels.put("lendemain", "Finit le lendemain");
        labels.put("motifs", "Motifs reçus");
        labels.put("grille", "Grille, en minutes");
        labels.put("surnombre", "Places en plus, au plus");
        labels.put("gardee", "Gardée pour");
        labels.put("visibilite", "Proposée à");
        return labels;
    }

    /** One opening a day; empty as soon as there is a fault. {@code id} is that of the one that changes. */
    static List<Opening> read(Typed typed, Resource resource, Places places, @Nullable OpeningId id) {
        var days = days(typed, id);
        var hours = hours(typed);
        var validity = validity(typed);
        var rhythm = rhythm(typed, validity.from());
        var terms = terms(typed);
        var site = new SiteId(
                Objects.requireNonNullElse(typed.id("site"), places.first().value()));
        if (places.find(site).isEmpty()) {
            typed.refuse("site", "Choisissez un lieu.");
        }
        if (typed.isFaulty()) {
            return List.of();
        }
        boolean holidays = typed.has("feries");
        return days.stream()
                .map(day -> new Opening(
                        resource.structure(),
                        id == null ? OpeningId.next() : id,
                        resource.id(),
                        site,
                        new WeeklyPattern(day, hours.start(), hours.end(), rhythm, validity, holidays),
                        terms,
                        visibility(typed)))
                .toList();
    }

    private record Hours(LocalTime start, LocalTime end) {}

    private static List<DayOfWeek> days(Typed typed, @Nullable OpeningId id) {
        var days = IntStream.rangeClosed(1, 7)
                .filter(day -> typed.has("jours", String.valueOf(day)))
                .mapToObj(DayOfWeek::of)
                .toList();
        if (days.isEmpty()) {
            typed.refuse("jours", "Choisissez un jour.");
        } else if (id != null && days.size() > 1) {
            typed.refuse("jours", "Une plage qui existe reste sur un jour\u202f; ajoutez-en une pour les autres.");
        }
        return days;
    }

    private static Hours hours(Typed typed) {
        var start = hour(typed, "debut", "Dites à quelle heure la plage commence.");
        var end = hour(typed, "fin", "Dites à quelle heure elle finit.");
        if (!end.isAfter(start) && !typed.has("lendemain")) {
            typed.refuse(
                    "fin",
                    "La fin vient avant le début\u202f; pour une nuit, cochez «\u202ffinit le lendemain\u202f».");
        }
        return new Hours(start, end);
    }

    private static LocalTime hour(Typed typed, String name, String missing) {
        typed.needed(name, missing);
        var time = typed.time(name);
        if (time != null && (time.getMinute() % FIVE != 0 || time.getSecond() != 0)) {
            typed.refuse(name, "Les heures vont de cinq en cinq minutes.");
        }
        return Optional.ofNullable(time).orElse(LocalTime.MIDNIGHT);
    }

    private static Validity validity(Typed typed) {
        var from = typed.date("du", LocalDate.EPOCH, "Dites à partir de quel jour.");
        var to = typed.date("au");
        if (to != null && to.isBefore(from)) {
            typed.refuse("au", "Ce jour vient avant le premier.");
            return Validity.since(from);
        }
        return new Validity(from, to);
    }

    private static Rhythm rhythm(Typed typed, LocalDate from) {
        int weeks = typed.number("semaines", 1, MOST_WEEKS, 1);
        var reference = typed.date("reference");
        return weeks == 1 ? Rhythm.everyWeek() : new Rhythm(weeks, reference == null ? from : reference);
    }

    static Terms terms(Typed typed) {
        int grid = typed.number("grille", FIVE, 120, FIVE);
        if (grid % FIVE != 0) {
            typed.refuse("grille", "La grille va de cinq en cinq minutes.");
        }
        Set<MotifId> motifs = typed.ids("motifs").stream().map(MotifId::new).collect(Collectors.toSet());
        return new Terms(
                motifs,
                grid % FIVE == 0 ? grid : FIVE,
                typed.number("surnombre", 0, MOST_OVERBOOKED, 0),
                reserve(typed));
    }

    private static Reserve reserve(Typed typed) {
        return Stream.of(Reserve.values())
                .filter(each -> each.name().equals(typed.text("gardee")))
                .findFirst()
                .orElse(Reserve.NONE);
    }

    private static Opening.Visibility visibility(Typed typed) {
        return Stream.of(Opening.Visibility.values())
                .filter(each -> each.name().equals(typed.text("visibilite")))
                .findFirst()
                .orElse(Opening.Visibility.INTERNE);
    }
}
