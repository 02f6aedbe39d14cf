package fr.maillon.foundation.structure;

import java.util.List;

/** Asked of those above before a site closes: what opens there later today and then would not. */
public interface StillToOpen {
    /** In words, by their hour: « Dr Essai, 14:00–18:00 ». */
    List<String> today(StructureId structure, SiteId site);
}
