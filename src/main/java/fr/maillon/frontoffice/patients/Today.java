package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What day it is where a structure is: overseas, a child is born before the day begins in Paris, or after. */
@Component
class Today {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Structures structures;
    private final Clock clock;
    private final Map<StructureId, Known> zones = new ConcurrentHashMap<>();

    Today(Structures structures, Clock clock) {
        this.structures = structures;
        this.clock = clock;
    }

    private record Known(ZoneId zone, Instant until) {}

    LocalDate in(StructureId structure) {
        return LocalDate.now(clock.withZone(zone(structure)));
    }

    /**
     * The zone of its first site, remembered for a minute: every record asks for it and it hardly ever changes. A
     * structure that has none yet counts as metropolitan, and is asked again.
     */
    ZoneId zone(StructureId structure) {
        var now = clock.instant();
        var known = zones.get(structure);
        if (known != null && now.isBefore(known.until())) {
            return known.zone();
        }
        var read = structures.sites(structure).stream().map(Site::zone).findFirst();
        read.ifPresent(zone -> zones.put(structure, new Known(zone, now.plus(REMEMBERED))));
        return read.orElse(Structures.METROPOLE);
    }
}
