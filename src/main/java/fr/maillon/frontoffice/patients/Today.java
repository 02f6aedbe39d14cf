package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What day it is where a structure is: overseas, a child is born before the day begins in Paris, or after. */
@Component
class Today {
    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");

    private final Structures structures;
    private final Clock clock;
    private final Map<StructureId, ZoneId> zones = new ConcurrentHashMap<>();

    Today(Structures structures, Clock clock) {
        this.structures = structures;
        this.clock = clock;
    }

    LocalDate in(StructureId structure) {
        return LocalDate.now(clock.withZone(zone(structure)));
    }

    /** The zone of its first site; a structure that has none yet counts as metropolitan, and is asked again. */
    ZoneId zone(StructureId structure) {
        var known = zones.get(structure);
        if (known != null) {
            return known;
        }
        var read = structures.sites(structure).stream().map(Site::zone).findFirst();
        read.ifPresent(zone -> zones.put(structure, zone));
        return read.orElse(METROPOLE);
    }
}
