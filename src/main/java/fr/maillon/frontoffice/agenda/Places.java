package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where appointments take place, and the hour that is read on the wall there. */
@Component
class Places {
    private final Structures structures;

    Places(Structures structures) {
        this.structures = structures;
    }

    List<Site> sites(StructureId structure) {
        return structures.sites(structure);
    }

    Optional<Site> find(StructureId structure, SiteId site) {
        return sites(structure).stream().filter(it -> it.id().equals(site)).findFirst();
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
}
