package fr.maillon.foundation.access;

import fr.maillon.foundation.access.RouteRights.Route;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RouteSamples;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The routes of the running router with addresses to try them at. */
final class EveryRoute {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final ApplicationContext context;
    private final List<RouteSamples> samples;

    EveryRoute(ApplicationContext context) {
        this.context = context;
        this.samples = samples();
    }

    /** Reading routes first, so that they find what changing routes change. */
    List<Route> routes() {
        return context.getBean(RouteRights.class).routes().stream()
                .sorted((a, b) ->
                        Boolean.compare(b.method().equals("GET"), a.method().equals("GET")))
                .toList();
    }

    static boolean hasVariables(Route route) {
        return route.path().contains("{");
    }

    /** Whether it is about one object of one structure. */
    boolean namesAnObject(Route route) {
        return hasVariables(route) && of(route).nameObjects(route.path());
    }

    /** The address of an object of this practice. */
    String in(Practice practice, Route route) {
        if (!hasVariables(route)) {
            return route.path();
        }
        var values = of(route).variables(route.path(), context, practice);
        return filled(route, name -> {
            var value = values.get(name.group(1));
            if (value == null) {
                throw new AssertionError("no sample for {" + name.group(1) + "} of " + route.path());
            }
            return value;
        });
    }

    /** The address of an object that nobody has. */
    static String nowhere(Route route) {
        return filled(route, name -> Identifiers.next().toString());
    }

    Map<String, String> form(Route route) {
        return samples.stream()
                .filter(it -> it.cover(route.path()))
                .findFirst()
                .map(it -> it.form(route.path()))
                .orElse(Map.of());
    }

    private static String filled(Route route, java.util.function.Function<MatchResult, String> value) {
        return VARIABLE.matcher(route.path()).replaceAll(value);
    }

    private RouteSamples of(Route route) {
        return samples.stream()
                .filter(it -> it.cover(route.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no RouteSamples covers " + route.path()));
    }

    private static List<RouteSamples> samples() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RouteSamples.class));
        return scanner.findCandidateComponents("fr.maillon").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> (RouteSamples) BeanUtils.instantiateClass(type))
                .toList();
    }
}
