package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the structure is: the clock on its wall, its holidays, and what day it is there. Read once a page. The wall is
 * the first site’s; at another site another hour may be read.
 */
record Here(SiteTime wall, HolidayPlace place, LocalDate today, List<Site> sites) {
    /** The public holiday of that day, or empty. */
    String holiday(LocalDate date) {
        return PublicHolidays.nameOf(date, place).orElse("");
    }

    boolean isOfOneZone() {
        return sites.stream().map(Site::zone).distinct().count() <= 1;
    }

    /** The clock of this site; that of the first one when it is closed. */
    SiteTime wall(@Nullable SiteId site) {
        return find(site).map(it -> new SiteTime(it.zone())).orElse(wall);
    }

    /** The name of this site when it is not the first. */
    Optional<String> elsewhere(SiteId site) {
        return find(site).filter(it -> !it.equals(sites.getFirst())).map(Site::name);
    }

    /** From the first midnight to the last: that day, at whichever site. */
    Slot day(LocalDate date) {
        return days(date, date);
    }

    Slot days(LocalDate first, LocalDate last) {
        return new Slot(
                walls().map(it -> it.day(first).start())
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.MIN),
                walls().map(it -> it.day(last).end())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.MAX));
    }

    private Stream<SiteTime> walls() {
        return Stream.concat(Stream.of(wall), sites.stream().map(it -> new SiteTime(it.zone())));
    }

    private Optional<Site> find(@Nullable SiteId site) {
        return sites.stream().filter(it -> it.id().equals(site)).findFirst();
    }
}
