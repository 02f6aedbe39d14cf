package fr.maillon.frontoffice.agenda.web;

import fr.maillon.frontoffice.agenda.AppointmentId;
import java.time.LocalDate;
import java.util.Map;

/**
 * The way back to the page from which something was asked: le poste stays le poste.
 *
 * @param path where to; empty for the day on which it now stands
 * @param typed what was asked, to be shown again when it could not be had
 */
record Way(String path, Map<String, String> typed) {
    private static final String HERE = "/agenda/rendez-vous/";

    /** To the appointment itself. */
    static Way here(Map<String, String> fields) {
        return new Way(HERE, Map.copyOf(fields));
    }

    /** Only pages that say what was done are gone back to. */
    static Way back(Map<String, String> fields) {
        var asked = fields.getOrDefault("retour", "");
        boolean known = asked.matches("/(poste|agenda/jour|agenda/rendez-vous/[0-9a-f-]{36})(\\?[\\w=&:-]*)?");
        return new Way(known ? asked.replaceAll("&?(fait|deplace)=[\\w-]*", "") : "", Map.copyOf(fields));
    }

    String after(AppointmentId id, LocalDate day) {
        if (path.equals(HERE)) {
            return path + id + "?fait=oui";
        }
        var page = path.isEmpty() ? "/agenda/jour?date=" + day : path;
        var sign = page.indexOf('?') < 0 ? "?" : page.endsWith("?") ? "" : "&";
        return page + sign + (page.startsWith("/poste") ? "deplace=" : "fait=") + id;
    }
}
