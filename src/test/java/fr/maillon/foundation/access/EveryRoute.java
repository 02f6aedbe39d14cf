package fr.maillon.foundation.access;

import fr.maillon.foundation.access.RouteRights.Route;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RouteSamples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this.samples = beside(RouteSamples.class);
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

    /** The route for an object of this practice. */
    Try in(Practice practice, Route route) {
        return hasVariables(route)
                ? filled(route, of(route).variables(route.path(), context, practice))
                : new Try(route.path(), Map.of());
    }

    /** The route for an object that nobody has. */
    Try nowhere(Route route) {
        var values = new HashMap<String, String>();
        VARIABLE.matcher(route.path())
                .results()
                .forEach(name -> values.put(name.group(1), Identifiers.next().toString()));
        return filled(route, values);
    }

    private Try filled(Route route, Map<String, String> values) {
        var path = VARIABLE.matcher(route.path()).replaceAll(name -> {
            var value = values.get(name.group(1));
            if (value == null) {
                throw new AssertionError("no sample for {" + name.group(1) + "} of " + route.path());
            }
            return value;
        });
        return new Try(path, of(route).form(route.path(), values));
    }

    /** An address with the form that goes there. */
    record Try(String path, Map<String, String> form) {}

    private RouteSamples of(Route route) {
        return samples.stream()
                .filter(it -> it.cover(route.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no RouteSamples covers " + route.path()));
    }

    /** Those that stand beside the tests of the modules. */
    static <T> List<T> beside(Class<T> samples) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(samples));
        return scanner.findCandidateComponents("fr.maillon").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> samples.cast(BeanUtils.instantiateClass(type)))
                .toList();
    }
}
