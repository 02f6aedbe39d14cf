package fr.maillon.foundation.access;

/**
 * A place where people sit, known by its browser.
 *
 * @param name what people call it; empty until they do
 * @param counter whether the public stands before it: it locks itself after two minutes instead of ten
 */
public record Desk(String name, boolean counter) {
    /** A browser of which nobody said anything yet. */
    public static final Desk ORDINARY = new Desk("", false);
}
