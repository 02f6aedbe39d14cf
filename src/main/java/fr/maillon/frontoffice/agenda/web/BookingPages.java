package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.frontoffice.agenda.BookingRefusal;
import fr.maillon.frontoffice.agenda.NeedsForm;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.patients.Candidate;
import fr.maillon.frontoffice.patients.CandidateLine;
import fr.maillon.frontoffice.patients.Found;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientLabel;
import fr.maillon.frontoffice.patients.Patients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
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
    private static final long SHOWN = 9;
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final Schedules schedules;
    private final Patients patients;
    private final Walls walls;
    private final Clock clock;

    BookingPages(Schedules schedules, Patients patients, Walls walls, Clock clock) {
        this.schedules = schedules;
        this.patients = patients;
        this.walls = walls;
        this.clock = clock;
    }

    /**
     * What the last act answered.
     *
     * @param asksReason it is possible all the same, with a reason
     */
    record Answer(
            @Nullable Found found,
            @Nullable String fault,
            boolean asksReason,
            List<Warning> warnings,
            List<Proposal> nearest,
            Map<String, String> faults) {
        static final Answer NONE = new Answer(null, null, false, List.of(), List.of(), Map.of());

        static Answer found(Found found) {
            return new Answer(found, null, false, List.of(), List.of(), Map.of());
        }

        static Answer refused(BookingRefusal it) {
            return new Answer(null, it.orWhy(), it.asksReason(), List.of(), it.nearest(), Map.of());
        }

        static Answer warned(List<Warning> warnings) {
            return new Answer(null, null, false, warnings, List.of(), Map.of());
        }

        Answer with(Map<String, String> faulty) {
            return new Answer(found, fault, asksReason, warnings, nearest, faulty);
        }

        List<Candidate> people() {
            return found == null
                    ? List.of()
                    : found.candidates().stream().limit(SHOWN).toList();
        }

        /** The only one, with nothing that speaks against her: she needs no choosing. */
        Optional<Candidate> sure() {
            return found != null
                            && found.advice().isEmpty()
                            && found.candidates().size() == 1
                            && !found.candidates().getFirst().isOfOtherBirth()
                    ? Optional.of(found.candidates().getFirst())
                    : Optional.empty();
        }
    }

    Answer found(Acting acting, Map<String, String> fields) {
        var typed = fields.getOrDefault("q", "").strip();
        if (typed.length() < 2) {
            return Answer.NONE;
        }
        var query = patients.understand(acting, typed);
        return Answer.found(
                fields.containsKey("saisie") ? patients.glance(acting, query) : patients.search(acting, query));
    }

    BookingView view(Acting acting, Map<String, String> fields, Answer answer) {
        var resource = resource(acting, fields);
        var here = walls.here(acting.current());
        var moment = start(resource, fields);
        var open = open(resource, moment);
        var site = open.flatMap(it -> here.elsewhere(it.site())).orElse("");
        var wall = open.map(it -> here.wall(it.site()))
                .orElseGet(() -> walls.at(resource.structure(), resource.id(), moment));
        boolean closed = answer.fault() == null && open.isEmpty();
        var person = fields.getOrDefault("personne", "");
        var back = Way.back(fields).path();
        var people = answer.people();
        var today = patients.today(acting.current());
        return new BookingView(
                resource.id().toString(),
                moment.toString(),
                site.isEmpty() ? resource.name() : resource.name() + " · " + site,
                walls.inWords(resource.structure(), wall, moment),
                fields.getOrDefault("q", ""),
                answer.found() != null,
                answer.found() == null ? "" : answer.found().advice().orElse(""),
                people.stream().map(it -> CandidateLine.of(it, today)).toList(),
                people.isEmpty() ? chosen(acting, person) : null,
                person.isEmpty() ? answer.sure().map(it -> it.id().toString()).orElse("") : person,
                fields.getOrDefault("provisoire", ""),
                motifs(acting, resource),
                fields.getOrDefault("motif", ""),
                fields.getOrDefault("note", ""),
                needs(fields),
                fields.getOrDefault("raison", ""),
                closed,
                answer.asksReason() || !fields.getOrDefault("raison", "").isBlank(),
                answer.warnings().stream().map(Warning::sentence).toList(),
                answer.warnings().stream().map(it -> it.kind().name()).collect(Collectors.joining(" ")),
                answer.fault(),
                AppointmentPages.nearest(answer.nearest(), here),
                answer.faults(),
                back.isEmpty() ? "/agenda/jour?date=" + wall.dateOf(moment) : back,
                back,
                Identifiers.next().toString());
    }

    private Optional<OpenInterval> open(Resource it, Instant moment) {
        var then = Slot.of(moment, SHORTEST);
        return schedules.open(it.structure(), List.of(it.id()), then).getOrDefault(it.id(), List.of()).stream()
                .filter(open -> open.slot().overlaps(then))
                .findFirst();
    }

    private static Map<String, String> needs(Map<String, String> fields) {
        return NeedsForm.FIELDS.stream()
                .filter(name -> !fields.getOrDefault(name, "").isBlank())
                .collect(Collectors.toMap(
                        name -> name, name -> fields.getOrDefault(name, "").strip()));
    }

    private @Nullable PatientLabel chosen(Acting acting, String person) {
        var id = MoveForm.uuid(person);
        return id == null
                ? null
                : patients.labels(acting, List.of(new PatientId(id))).get(new PatientId(id));
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

    /** A proposed slot, the moment a page gave, or the hour of a cell on the wall of its column. */
    Instant start(Resource resource, Map<String, String> fields) {
        var proposed = fields.getOrDefault("creneau", "");
        try {
            if (proposed.indexOf('~') > 0) {
                return Instant.parse(proposed.substring(0, proposed.indexOf('~')));
            }
            var typed = fields.getOrDefault("debut", "");
            if (typed.isBlank()) {
                return Instant.ofEpochSecond(Math.ceilDiv(clock.instant().getEpochSecond(), QUARTER) * QUARTER);
            }
            return typed.endsWith("Z")
                    ? Instant.parse(typed)
                    : walls.moment(resource.structure(), resource.id(), LocalDateTime.parse(typed));
        } catch (DateTimeParseException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such hour", unreadable);
        }
    }
}
