package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.Structures;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The sites of the structure, read once a page: their names, their clocks and their holidays. */
record Places(List<Site> sites) {
    /** Nothing opens nowhere. */
    SiteId first() {
        return sites.stream()
                .findFirst()
                .map(Site::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no site"));
    }

    Optional<Site> find(@Nullable SiteId id) {
        return sites.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Of this site, or of the first one. */
    SiteTime wall(@Nullable SiteId id) {
        return new SiteTime(
                find(id).or(() -> sites.stream().findFirst()).map(Site::zone).orElse(Structures.METROPOLE));
    }

    /** Whose hour it is there, to be said after it; empty when it is that of the first site. */
    String whose(SiteId id) {
        return wall(id).unless(wall(null));
    }

    String name(@Nullable SiteId id) {
        return find(id).map(Site::name).orElse("");
    }

    /** The public holiday of that day at this site, or at the first one; empty when there is none. */
    String holiday(LocalDate date, @Nullable SiteId id) {
        return find(id).or(() -> sites.stream().findFirst())
                .flatMap(it -> PublicHolidays.nameOf(date, new HolidayPlace(it.departement(), it.goodFriday())))
                .orElse("");
    }

    Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        sites.forEach(it -> options.put(it.id().toString(), it.name()));
        return options;
    }
}
