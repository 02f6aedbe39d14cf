package fr.maillon.foundation.access;

import fr.maillon.foundation.layout.NavigationSource;
import fr.maillon.foundation.layout.Place;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The screens of the house, as far as someone's roles lead there. */
@Component
public class Places {
    private final ObjectProvider<NavigationSource> sources;
    private final Rights rights;

    Places(ObjectProvider<NavigationSource> sources, Rights rights) {
        this.sources = sources;
        this.rights = rights;
    }

    /** In the order of the menu. */
    public List<Place> openTo(Set<Role> roles) {
        return sources.orderedStream()
                .flatMap(source -> source.places().stream())
                .filter(place -> rights.of("GET", place.path())
                        .filter(right -> right.grants(roles))
                        .isPresent())
                .toList();
    }
}
