package fr.maillon.foundation.calendar;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** Whose hour it is, as people of that place say it: « heure de La Réunion », where the tables say « Indian/Reunion ». */
final class ZoneNames {
    private static final Map<String, String> FRENCH = Map.of(
            "Europe/Paris", "heure de Paris",
            "America/Guadeloupe", "heure de la Guadeloupe",
            "America/Martinique", "heure de la Martinique",
            "America/Cayenne", "heure de la Guyane",
            "Indian/Reunion", "heure de La Réunion",
            "America/Miquelon", "heure de Saint-Pierre-et-Miquelon",
            "Indian/Mayotte", "heure de Mayotte",
            "America/St_Barthelemy", "heure de Saint-Barthélemy",
            "America/Marigot", "heure de Saint-Martin");

    private ZoneNames() {}

    static String of(ZoneId zone) {
        return FRENCH.getOrDefault(zone.getId(), zone.getDisplayName(TextStyle.FULL, Locale.FRENCH));
    }
}
