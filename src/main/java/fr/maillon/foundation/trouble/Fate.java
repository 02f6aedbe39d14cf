package fr.maillon.foundation.trouble;

import jakarta.servlet.http.HttpServletRequest;

/** What became of the work of a request, as far as is known when something goes wrong. */
public enum Fate {
    /** Nothing was written, or it was all undone. */
    NOTHING,
    /** The database was lost while it was told to keep the work: nobody can say. */
    UNKNOWN,
    /** The work is kept; only its answer is missing. */
    SAVED;

    private static final String ATTRIBUTE = Fate.class.getName();

    /** Notes it on the request, over what was noted before. */
    public void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Fate of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Fate fate ? fate : NOTHING;
    }
}
