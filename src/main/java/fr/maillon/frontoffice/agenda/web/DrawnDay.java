package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.web.DayGrids.Expected;
import fr.maillon.frontoffice.patients.CalledName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that a day shows, gathered once: columns, openings behind, appointments over them, and the names to write.
 *
 * @param walls on which clock each column is read: nine o’clock is nine o’clock where she comes
 */
record DrawnDay(
        StructureId structure,
        LocalDate date,
        Here here,
        Map<ResourceId, SiteTime> walls,
        List<Resource> columns,
        Map<ResourceId, List<OpenInterval>> open,
        List<ScheduleException> exceptions,
        Map<ResourceId, List<Slot>> free,
        Expected expected,
        List<Kept> holds,
        Map<MotifId, Motif> motifs) {

    /** Time kept by someone on the phone. */
    record Kept(ResourceId resource, Slot slot, String holder) {}

    SiteTime wall(Resource column) {
        return walls.getOrDefault(column.id(), here.wall());
    }

    /** The zone of all that is shown; empty when the columns stand in several. */
    String zone() {
        var all = columns.stream().map(it -> wall(it).zone().getId()).distinct().toList();
        return all.isEmpty() ? here.wall().zone().getId() : all.size() == 1 ? all.getFirst() : "";
    }

    List<Appointment> appointments() {
        return expected.appointments();
    }

    /** The appointments that take this one's time. */
    List<Appointment> of(ResourceId resource) {
        return appointments().stream()
                .filter(it -> it.resources().contains(resource))
                .toList();
    }

    String motif(Appointment it) {
        var motif = motifs.get(it.motif());
        return motif == null ? "" : motif.label();
    }

    /** 1 to 12, for the border. */
    int colour(Appointment it) {
        var motif = motifs.get(it.motif());
        return motif == null ? 1 : motif.colour() + 1;
    }

    CalledName person(Appointment it) {
        return expected.person(it);
    }
}
