package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The sites of a structure, remembered for a minute: every booking asks for their zones and they hardly ever change. */
@Component
class Places {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Structures structures;
    private final Clock clock;
    private final Map<StructureId, Known> known = new ConcurrentHashMap<>();

    Places(Structures structures, Clock clock) {
        this.structures = structures;
        this.clock = clock;
    }

    private record Known(List<Site> sites, Instant until) {}

    List<Site> sites(StructureId structure) {
        var now = clock.instant();
        var held = known.get(structure);
        if (held == null || held.until().isBefore(now) || held.sites().isEmpty()) {
            held = new Known(structures.sites(structure), now.plus(REMEMBERED));
            known.put(structure, held);
        }
        return held.sites();
    }

    Optional<Site> find(StructureId structure, SiteId site) {
        var found = among(structure, site);
        if (found.isEmpty()) {
            known.remove(structure);
            found = among(structure, site);
        }
        return found;
    }

    /** The wall clock of a site; of the structure's first one when the site is gone. */
    SiteTime wall(StructureId structure, SiteId site) {
        return find(structure, site).map(it -> new SiteTime(it.zone())).orElseGet(() -> wall(structure));
    }

    SiteTime wall(StructureId structure) {
        return sites(structure).stream()
                .findFirst()
                .map(site -> new SiteTime(site.zone()))
                .orElseGet(Places::usual);
    }

    static SiteTime usual() {
        return new SiteTime(Structures.METROPOLE);
    }

    private Optional<Site> among(StructureId structure, SiteId site) {
        return sites(structure).stream().filter(it -> it.id().equals(site)).findFirst();
    }
}
