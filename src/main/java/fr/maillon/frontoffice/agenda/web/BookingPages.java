package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.patients.Candidate;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts the booking of an hour on screen, with all that was typed. */
@Component
class BookingPages {
    private static final long QUARTER = 900;

    private final Schedules schedules;
    private final Patients patients;
    private final DayGrids grids;
    private final Clock clock;

    BookingPages(Schedules schedules, Patients patients, DayGrids grids, Clock clock) {
        this.schedules = schedules;
        this.patients = patients;
        this.grids = grids;
        this.clock = clock;
    }

    /**
     * What the last act answered.
     *
     * @param asksReason it is possible all the same, with a reason
     */
    record Answer(
            List<Candidate> people,
            boolean searched,
            @Nullable String fault,
            boolean asksReason,
            List<Warning> warnings,
            List<Proposal> nearest,
            Map<String, String> faults) {
        static final Answer NONE = new Answer(List.of(), false, null, false, List.of(), List.of(), Map.of());

        static Answer refused(String fault, boolean asksReason, List<Proposal> nearest) {
            return new Answer(List.of(), false, fault, asksReason, List.of(), nearest, Map.of());
        }

        static Answer warned(List<Warning> warnings) {
            return new Answer(List.of(), false, null, false, warnings, List.of(), Map.of());
        }

        Answer with(Map<String, String> found) {
            return new Answer(people, searched, fault, asksReason, warnings, nearest, found);
        }
    }

    Answer found(Acting acting, Map<String, String> fields) {
        var typed = fields.getOrDefault("q", "").strip();
        if (typed.length() < 2) {
            return Answer.NONE;
        }
        var query = patients.understand(acting, typed);
        var found = fields.containsKey("saisie") ? patients.glance(acting, query) : patients.search(acting, query);
        return new Answer(found.candidates(), true, null, false, List.of(), List.of(), Map.of());
    }

    BookingView view(Acting acting, Map<String, String> fields, Answer answer) {
        var resource = resource(acting, fields);
        var zone = grids.wall(acting.current()).zone();
        var start = start(acting, fields).atZone(zone).toLocalDateTime();
        var person = fields.getOrDefault("personne", "");
        var back = Way.back(fields).path();
        var people = new ArrayList<>(
                answer.people().stream().limit(9).map(BookingPages::person).toList());
        if (people.isEmpty() && !person.isEmpty()) {
            chosen(acting, person).ifPresent(people::add);
        }
        return new BookingView(
                resource.id().toString(),
                start.toString(),
                resource.name(),
                FrenchDates.withWeekday(start),
                fields.getOrDefault("q", ""),
                answer.searched(),
                people,
                person.isEmpty() && people.size() == 1 ? people.getFirst().id() : person,
                fields.getOrDefault("provisoire", ""),
                motifs(acting, resource),
                fields.getOrDefault("motif", ""),
                fields.getOrDefault("note", ""),
                fields.getOrDefault("raison", ""),
                answer.asksReason() || !fields.getOrDefault("raison", "").isBlank(),
                answer.warnings().stream().map(Warning::sentence).toList(),
                answer.warnings().stream().map(it -> it.kind().name()).collect(Collectors.joining(" ")),
                answer.fault(),
                AppointmentPages.nearest(answer.nearest(), zone),
                answer.faults(),
                back.isEmpty() ? "/agenda/jour?date=" + start.toLocalDate() : back,
                back,
                Identifiers.next().toString());
    }

    private Optional<BookingView.Person> chosen(Acting acting, String person) {
        var id = MoveForm.uuid(person);
        if (id == null) {
            return Optional.empty();
        }
        var label = patients.labels(acting, List.of(new PatientId(id))).get(new PatientId(id));
        return Optional.ofNullable(label)
                .map(it -> new BookingView.Person(
                        person,
                        it.name(),
                        "",
                        "",
                        it.birth(),
                        "",
                        "",
                        "",
                        "personne",
                        "",
                        it.namesake(),
                        it.confidential()));
    }

    private static BookingView.Person person(Candidate it) {
        if (it.confidential()) {
            return new BookingView.Person(
                    it.id().toString(), it.masked(), "", "", "", "", "", "", "cadenas", "", false, true);
        }
        return new BookingView.Person(
                it.id().toString(),
                it.birthName(),
                it.firstGivenName(),
                it.usedName().equals(it.birthName()) ? "" : it.usedName(),
                it.birth().display(),
                it.sex().word(),
                it.birthplace(),
                it.status().word(),
                it.status().word().replace('é', 'e'),
                it.why(),
                it.namesake(),
                false);
    }

    /** The motifs in which this one plays the first part; all when none is said. */
    private Map<String, String> motifs(Acting acting, Resource resource) {
        var own = schedules.motifs(acting.current(), resource.id());
        return (own.isEmpty() ? schedules.motifs(acting.current()) : own)
                .stream()
                        .collect(Collectors.toMap(
                                motif -> motif.id().toString(), Motif::label, (a, b) -> a, LinkedHashMap::new));
    }

    Resource resource(Acting acting, Map<String, String> fields) {
        var id = MoveForm.uuid(fields.get("ressource"));
        var found = id == null
                ? schedules.resources(acting.current()).stream().findFirst()
                : schedules.resource(acting.current(), new ResourceId(id));
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Instant start(Acting acting, Map<String, String> fields) {
        var proposed = fields.getOrDefault("creneau", "");
        try {
            if (proposed.indexOf('~') > 0) {
                return Instant.parse(proposed.substring(0, proposed.indexOf('~')));
            }
            var typed = fields.getOrDefault("debut", "");
            if (typed.isBlank()) {
                return Instant.ofEpochSecond(Math.ceilDiv(clock.instant().getEpochSecond(), QUARTER) * QUARTER);
            }
            var local = LocalDateTime.parse(typed);
            return grids.wall(acting.current()).at(local.toLocalDate(), local.toLocalTime());
        } catch (DateTimeParseException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such hour", unreadable);
        }
    }
}
