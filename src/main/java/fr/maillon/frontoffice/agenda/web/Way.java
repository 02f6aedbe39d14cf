package fr.maillon.frontoffice.agenda.web;

import fr.maillon.frontoffice.agenda.AppointmentId;
import java.time.LocalDate;
import java.util.Map;

/**
 * The way back to the page from which something was asked: le poste stays le poste.
 *
 * @param path where to; empty for the day on which it now stands
 * @param undo the page offers to take it back
 * @param typed what was asked, to be shown again when it could not be had
 */
record Way(String path, boolean undo, Map<String, String> typed) {
    private static final String HERE = "/agenda/rendez-vous/";

    /** To the appointment itself. */
    static Way here(Map<String, String> fields) {
        return new Way(HERE, true, Map.copyOf(fields));
    }

    /** Only pages that can offer to undo are gone back to. */
    static Way back(Map<String, String> fields) {
        var asked = fields.getOrDefault("retour", "");
        boolean known = asked.matches("/(poste|agenda/jour)(\\?[\\w=&:-]*)?");
        return new Way(known ? asked.replaceAll("&?(fait|deplace)=[\\w-]*", "") : "", true, Map.copyOf(fields));
    }

    Way withoutUndo() {
        return new Way(path, false, typed);
    }

    String after(AppointmentId id, LocalDate day) {
        if (path.equals(HERE)) {
            return path + id + "?fait=oui";
        }
        var page = path.isEmpty() ? "/agenda/jour?date=" + day : path;
        var sign = page.indexOf('?') < 0 ? "?" : page.endsWith("?") ? "" : "&";
        return undo ? page + sign + (page.startsWith("/poste") ? "deplace=" : "fait=") + id : page;
    }
}
