package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Options;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one chooses from in the forms of openings. */
record Choices(Schedules schedules, Places places) {
    private static final List<Integer> USUAL_CYCLES = List.of(1, 2, 3, 4, 6, 8);

    Options of(Resource resource) {
        return new Options(days(), places.options(), motifs(resource), weeks(), reserves(), visibilities());
    }

    static Map<String, String> days() {
        var days = new LinkedHashMap<String, String>();
        for (var day : DayOfWeek.values()) {
            days.put(
                    String.valueOf(day.getValue()),
                    day.getDisplayName(TextStyle.SHORT, Locale.FRENCH).replace(".", ""));
        }
        return days;
    }

    /** Those this one plays a part in; all when the catalogue gives it none. */
    private Map<String, String> motifs(Resource resource) {
        var own = schedules.motifs(resource.structure(), resource.id());
        var motifs = new LinkedHashMap<String, String>();
        (own.isEmpty() ? schedules.motifs(resource.structure()) : own)
                .forEach((Motif it) -> motifs.put(it.id().toString(), it.label()));
        return motifs;
    }

    private static Map<String, String> weeks() {
        var weeks = new LinkedHashMap<String, String>();
        USUAL_CYCLES.forEach(
                each -> weeks.put(String.valueOf(each), each == 1 ? "Chaque semaine" : "1 semaine sur " + each));
        return weeks;
    }

    private static Map<String, String> reserves() {
        var reserves = new LinkedHashMap<String, String>();
        for (var each : Reserve.values()) {
            reserves.put(each.name(), each.label());
        }
        return reserves;
    }

    private static Map<String, String> visibilities() {
        var visibilities = new LinkedHashMap<String, String>();
        for (var each : Opening.Visibility.values()) {
            visibilities.put(each.name(), word(each));
        }
        return visibilities;
    }

    private static String word(Opening.Visibility it) {
        return switch (it) {
            case INTERNE -> "Notre accueil seulement";
            case PRO -> "Aussi les professionnels";
            case PUBLIC -> "Tout le monde";
            case SNP -> "Aussi la régulation (SNP, SAS)";
        };
    }
}
