package fr.maillon.testing;

import java.util.Map;
import org.springframework.context.ApplicationContext;

/**
 * What a module's routes are tried with by the tests that walk all of them. One implementation beside the tests of each
 * module whose paths have variables, with a constructor without arguments; it is found by being there.
 */
public interface RouteSamples {
    /** Whether these samples are for this route, as the router writes it: {@code /patients/{id}}. */
    boolean cover(String path);

    /** Whether the variables name an object of one structure, rather than a word that all structures share. */
    default boolean nameObjects(String path) {
        return true;
    }

    /**
     * Values of the variables of this route for an object made in this practice, which someone who may take the route
     * finds. Asked before each request that may change the object.
     */
    Map<String, String> variables(String path, ApplicationContext context, Practice practice);

    /** Fields that make its form complete enough to be looked at, with these values of the variables. */
    default Map<String, String> form(String path, Map<String, String> variables) {
        return Map.of();
    }
}
