package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Structures;
import java.time.Instant;
import java.time.ZoneId;

/** Moments as they are read on the wall of the structure's first site. */
record WallClock(ZoneId zone) {
    static WallClock of(Structures structures, Acting acting) {
        return new WallClock(structures.zone(acting.current()));
    }

    /** « 23/11/2026 14:30 ». */
    String read(Instant moment) {
        var local = moment.atZone(zone).toLocalDateTime();
        return FrenchDates.onScreen(local.toLocalDate()) + " " + FrenchDates.onScreen(local.toLocalTime());
    }
}
