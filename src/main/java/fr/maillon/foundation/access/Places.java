package fr.maillon.foundation.access;

import fr.maillon.foundation.layout.NavigationSource;
import fr.maillon.foundation.layout.Place;
import fr.maillon.foundation.layout.Shortcut;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The screens of the house, as far as someone's roles lead there. */
@Component
public class Places {
    private final ObjectProvider<NavigationSource> sources;
    private final Rights rights;
    private final Map<Set<Role>, List<Place>> known = new ConcurrentHashMap<>();
    private final Map<Set<Role>, List<Shortcut>> begun = new ConcurrentHashMap<>();

    Places(ObjectProvider<NavigationSource> sources, Rights rights) {
        this.sources = sources;
        this.rights = rights;
    }

    /** In the order of the menu. */
    public List<Place> openTo(Set<Role> roles) {
        return known.computeIfAbsent(Set.copyOf(roles), this::read);
    }

    private List<Place> read(Set<Role> roles) {
        return sources.orderedStream()
                .flatMap(source -> source.places().stream())
                .filter(place -> isGranted("GET", place.path(), roles))
                .toList();
    }

    /** What someone with these roles may begin from every page. */
    public List<Shortcut> begunBy(Set<Role> roles) {
        return begun.computeIfAbsent(Set.copyOf(roles), this::readBegun);
    }

    private List<Shortcut> readBegun(Set<Role> roles) {
        return sources.orderedStream()
                .flatMap(source -> source.shortcuts().stream())
                .filter(shortcut -> isGranted("POST", shortcut.path(), roles))
                .toList();
    }

    private boolean isGranted(String method, String path, Set<Role> roles) {
        return rights.of(method, path).filter(right -> right.grants(roles)).isPresent();
    }

    /**
     * The same person, seeing only the structures where she may take that route; nobody when she may not take it here. For
     * a page open to all that shows in passing what a route of its own guards.
     */
    public Optional<Acting> taking(Acting by, String method, String path) {
        return rights.of(method, path)
                .map(right -> right.grantedAmong(by.memberships()))
                .filter(granted -> granted.containsKey(by.current()))
                .map(granted -> new Acting(by.account(), by.displayName(), granted, by.current()));
    }
}
