package fr.maillon.acceptance.report;

import fr.maillon.foundation.printing.Typography;
import java.lang.reflect.Method;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;

/** Names of tests, as a secretary would read them. */
final class Sentences {
    private Sentences() {}

    /** {@code un_creneau_pris_est_refuse} reads « un creneau pris est refuse », unless a display name says it better. */
    static String of(Method test) {
        var name = test.getAnnotation(DisplayName.class);
        return Typography.polish(name == null ? test.getName().replace('_', ' ') : name.value());
    }

    /** {@code PrendreUnRendezVousTest} reads « Prendre un rendez vous », unless a display name says it better. */
    static String task(Class<?> type) {
        var name = type.getAnnotation(DisplayName.class);
        return Typography.polish(
                name == null ? spaced(type.getSimpleName().replaceFirst("Tests?$", "")) : name.value());
    }

    private static String spaced(String camel) {
        var words = camel.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.FRENCH);
    }
}
