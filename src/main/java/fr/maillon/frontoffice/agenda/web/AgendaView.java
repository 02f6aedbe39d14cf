package fr.maillon.frontoffice.agenda.web;

/** The ways to look at the agenda, around one date. */
public enum AgendaView {
    DAY("Jour", "jour"),
    WEEK("Semaine", "semaine"),
    MONTH("Mois", "mois"),
    LIST("Liste", "liste");

    private final String label;
    private final String path;

    AgendaView(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    public String on(String date) {
        return "/agenda/" + path + "?date=" + date;
    }

    /** The one that a key leads to; after the last comes the first. */
    public AgendaView next() {
        return switch (this) {
            case DAY -> WEEK;
            case WEEK -> MONTH;
            case MONTH -> LIST;
            case LIST -> DAY;
        };
    }
}
