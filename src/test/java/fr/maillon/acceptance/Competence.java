package fr.maillon.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which competences of the five référentiels a test proves, and by which capability.
 *
 * <p>Codes are those of {@code training/referentiels.tsv} and {@code training/capacites.tsv}; a code that is not there,
 * or a capability that is not in the competence's row, fails the build. A competence is proved only through the screens
 * or the printed or transmitted result: the tag stands in acceptance and browser tests and nowhere else.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Competence.All.class)
public @interface Competence {
    String[] value();

    String capability();

    /** Several on one test. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Competence[] value();
    }
}
