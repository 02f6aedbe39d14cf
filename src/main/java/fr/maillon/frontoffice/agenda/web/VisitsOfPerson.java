package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientVisits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** « Quand est mon rendez-vous ? »: two years back, two years ahead, the last ten of the past. */
@Component
class VisitsOfPerson implements PatientVisits {
    private static final Duration AROUND = Duration.ofDays(730);
    private static final int PAST_SHOWN = 10;
    private static final Comparator<Appointment> BY_TIME =
            Comparator.comparing(it -> it.slot().start());

    private final Agenda agenda;
    private final Schedules schedules;
    private final Walls walls;
    private final Clock clock;

    VisitsOfPerson(Agenda agenda, Schedules schedules, Walls walls, Clock clock) {
        this.agenda = agenda;
        this.schedules = schedules;
        this.walls = walls;
        this.clock = clock;
    }

    @Override
    public List<Visit> of(StructureId structure, PatientId patient) {
        var now = clock.instant();
        var all = agenda.appointments(structure, patient, new Slot(now.minus(AROUND), now.plus(AROUND)));
        if (all.isEmpty()) {
            return List.of();
        }
        var ahead = all.stream().filter(it -> isAhead(it, now)).sorted(BY_TIME);
        var past = all.stream()
                .filter(it -> !isAhead(it, now))
                .sorted(BY_TIME.reversed())
                .limit(PAST_SHOWN);
        var words = words(structure);
        return Stream.concat(ahead, past).map(it -> visit(it, now, words)).toList();
    }

    private static boolean isAhead(Appointment it, Instant now) {
        return it.slot().end().isAfter(now);
    }

    /** What is named, and the clocks it is read on. */
    private record Words(Here here, Map<MotifId, String> motifs, Map<ResourceId, String> people) {}

    private Words words(StructureId structure) {
        return new Words(
                walls.here(structure),
                schedules.motifs(structure).stream().collect(Collectors.toMap(Motif::id, Motif::label)),
                schedules.resources(structure).stream()
                        .filter(it -> !it.kind().isThing())
                        .collect(Collectors.toMap(Resource::id, Resource::name)));
    }

    private static Visit visit(Appointment it, Instant now, Words words) {
        var wall = words.here().wall(it.site());
        var start = it.slot().start().atZone(wall.zone()).toLocalDateTime();
        var state = States.of(it.status());
        boolean stands = state != States.ANNULE;
        return new Visit(
                "/agenda/rendez-vous/" + it.id(),
                FrenchDates.withWeekday(start.toLocalDate()),
                FrenchDates.onScreen(start.toLocalTime())
                        + wall.unless(words.here().wall()),
                words.motifs().getOrDefault(it.motif(), ""),
                it.resources().stream()
                        .map(id -> words.people().getOrDefault(id, ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(" · ")),
                state.code(),
                stands ? state.word() : it.status().label().toLowerCase(Locale.FRENCH),
                isAhead(it, now) && stands,
                stands);
    }
}
