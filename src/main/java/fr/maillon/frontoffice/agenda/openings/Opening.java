package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import org.springframework.modulith.NamedInterface;

/** Hours of someone or something at a site that come back each week. */
@NamedInterface("openings")
public record Opening(
        StructureId structure,
        OpeningId id,
        ResourceId resource,
        SiteId site,
        WeeklyPattern pattern,
        Terms terms,
        Visibility visibility) {

    /** To whom it is offered: our own desk, other professionals, everyone, or the regulators of unplanned care. */
    public enum Visibility {
        INTERNE,
        PRO,
        PUBLIC,
        SNP
    }

    public static Opening of(
            StructureId structure, ResourceId resource, SiteId site, WeeklyPattern pattern, Terms terms) {
        return new Opening(structure, OpeningId.next(), resource, site, pattern, terms, Visibility.INTERNE);
    }
}
