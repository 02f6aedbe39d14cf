package fr.maillon.foundation.structure;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where people are received. {@code departement} is the code that public holidays depend on (01–95, 2A, 2B,
 * 971–978); {@code goodFriday} says whether Good Friday is closed (communes of Alsace-Moselle with a Protestant or a
 * mixed church, Code du travail L3134-13).
 */
public record Site(
        StructureId structure,
        SiteId id,
        String name,
        List<String> address,
        @Nullable String phone,
        ZoneId zone,
        String departement,
        boolean goodFriday,
        boolean accessible) {
    /** Whether the hour and the public holidays are the same at both. */
    boolean keepsTimeAs(Site other) {
        return zone.equals(other.zone) && departement.equals(other.departement) && goodFriday == other.goodFriday;
    }
}
