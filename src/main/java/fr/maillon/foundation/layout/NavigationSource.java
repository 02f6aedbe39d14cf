package fr.maillon.foundation.layout;

import java.util.List;

/** The screens that a module offers; the order of the beans ({@code @Order}) is the order of the menu. */
public interface NavigationSource {
    List<Place> places();
}
