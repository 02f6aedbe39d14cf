package fr.maillon.foundation.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The rights table laid on the router: a route without a line, or a line without a route, stops the start. */
@Component
class RouteRights implements SmartInitializingSingleton {
    private static final String OURS = "fr.maillon.";

    private final Rights rights;
    private final ObjectProvider<RequestMappingHandlerMapping> routers;
    private final Map<HandlerMethod, Map<String, Right>> byHandler = new HashMap<>();

    RouteRights(Rights rights, ObjectProvider<RequestMappingHandlerMapping> routers) {
        this.rights = rights;
        this.routers = routers;
    }

    /** One route as the router knows it. */
    record Route(String method, String path) {}

    Optional<Right> of(HandlerMethod handler, String method) {
        var found = byHandler.getOrDefault(handler.createWithResolvedBean(), Map.of());
        return Optional.ofNullable(found.get(method.equals("HEAD") ? "GET" : method));
    }

    /** Every route of ours. */
    List<Route> routes() {
        return routers.stream()
                .flatMap(router -> router.getHandlerMethods().entrySet().stream())
                .filter(entry -> ours(entry.getValue()))
                .flatMap(entry -> routesOf(entry.getKey()).stream())
                .toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        var missing = new TreeSet<String>();
        var unused = new TreeSet<String>();
        rights.all().forEach(right -> unused.add(right.method() + " " + right.path()));
        routers.stream()
                .flatMap(router -> router.getHandlerMethods().entrySet().stream())
                .filter(entry -> ours(entry.getValue()))
                .forEach(entry -> routesOf(entry.getKey()).forEach(route -> {
                    var right = rights.of(route.method(), route.path());
                    right.ifPresentOrElse(
                            it -> lay(entry.getValue(), route, it),
                            () -> missing.add(route.method() + " " + route.path()));
                    unused.remove(route.method() + " " + route.path());
                }));
        if (!missing.isEmpty() || !unused.isEmpty()) {
            throw new IllegalStateException("access/rights.tsv and the router disagree: routes without a line "
                    + missing + ", lines without a route " + unused);
        }
    }

    private void lay(HandlerMethod handler, Route route, Right right) {
        var before = byHandler
                .computeIfAbsent(handler.createWithResolvedBean(), h -> new HashMap<>())
                .put(route.method(), right);
        if (before != null) {
            throw new IllegalStateException("one handler, one path: " + handler.getShortLogMessage());
        }
    }

    static boolean ours(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith(OURS);
    }

    private static List<Route> routesOf(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        if (methods.isEmpty()) {
            throw new IllegalStateException("a route must say its method: " + info);
        }
        return methods.stream()
                .map(RequestMethod::name)
                .flatMap(method -> info.getPatternValues().stream().map(path -> new Route(method, path)))
                .toList();
    }
}
