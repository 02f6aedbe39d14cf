package fr.maillon.frontoffice.agenda.arranging.web;

import java.util.Arrays;
import java.util.Locale;

/** What one adds beside the week: hours that come back, or one of the departures from them. */
enum Entry {
    PLAGE("Plage"),
    ABSENCE("Absence"),
    REMPLACEMENT("Remplacement"),
    SEANCE("Séance en plus"),
    FERMETURE("Fermeture du lieu");

    private final String label;

    Entry(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** As an address writes it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Weekly hours when nothing else is said. */
    static Entry of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(PLAGE);
    }
}
