package fr.maillon.foundation.layout;

/**
 * Something that is begun from any page by one chord, without going anywhere first. It is offered to those whose rights
 * lead there.
 *
 * @param path of a POST route in the rights table
 * @param field what is sent with it, and its {@code value}
 * @param icon name of a drawing of {@code icons.jte}
 */
public record Shortcut(String label, String path, String field, String value, String icon, String chord) {}
