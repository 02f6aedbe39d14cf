package fr.maillon.foundation.printing;

/** Which print of a sheet this is; what is not the original says so on every page. */
public enum Copy {
    /** To be read on a screen before anything is printed. */
    PREVIEW("Aperçu"),
    ORIGINAL(""),
    DUPLICATE("Duplicata");

    private final String mark;

    Copy(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }
}
