package fr.maillon.foundation.layout;

import java.util.List;

/** The screens that a module offers; the order of the beans ({@code @Order}) is the order of the menu. */
public interface NavigationSource {
    List<Place> places();

    /** What it lets begin from every page; each chord is its own. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }
}
