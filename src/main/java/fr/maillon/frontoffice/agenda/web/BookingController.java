package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.Warning;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Booking at an hour pointed at in the grid. */
@Controller
class BookingController {
    private static final String PAGE = "frontoffice/agenda/web/booking.jte";
    private static final long QUARTER = 900;

    private final Agenda agenda;
    private final Schedules schedules;
    private final Patients patients;
    private final DayGrids grids;
    private final Clock clock;

    BookingController(Agenda agenda, Schedules schedules, Patients patients, DayGrids grids, Clock clock) {
        this.clock = clock;
        this.agenda = agenda;
        this.schedules = schedules;
        this.patients = patients;
        this.grids = grids;
    }

    /** What the last act answered. */
    private record Answer(
            List<Candidate> people,
            boolean searched,
            @Nullable String fault,
            boolean asksReason,
            List<String> warnings,
            List<Proposal> nearest,
            Map<String, String> faults) {
        static final Answer NONE = new Answer(List.of(), false, null, false, List.of(), List.of(), Map.of());

        static Answer refused(String fault, boolean asksReason, List<Proposal> nearest) {
            return new Answer(List.of(), false, fault, asksReason, List.of(), nearest, Map.of());
        }
    }

    @GetMapping("/agenda/rendez-vous/nouveau")
    ModelAndView form(@RequestParam Map<String, String> fields, Acting acting) {
        if (schedules.resources(acting.current()).isEmpty()) {
            return Screen.seeOther("/agenda/jour"); // nobody receives yet
        }
        return Screen.of(PAGE, view(acting, fields, Answer.NONE));
    }

    @PostMapping("/agenda/rendez-vous/nouveau/recherche")
    ModelAndView search(@RequestParam Map<String, String> fields, Acting acting) {
        return Screen.of(PAGE, view(acting, fields, found(acting, fields)));
    }

    @PostMapping("/agenda/rendez-vous/nouveau")
    ModelAndView book(@RequestParam Map<String, String> fields, Acting acting) {
        var resource = resource(acting, fields);
        var motif = uuid(fields.get("motif"));
        var person = uuid(fields.get("personne"));
        var provisional = fields.getOrDefault("provisoire", "").strip();
        var start = start(acting, fields);
        var faults = new LinkedHashMap<String, String>();
        if (person == null && provisional.isEmpty()) {
            faults.put("provisoire", "Choisissez une personne, ou dites ce que l’on sait d’elle.");
        }
        if (motif == null) {
            faults.put("motif", "Choisissez un motif.");
        }
        if (!faults.isEmpty() || motif == null) {
            var answer = found(acting, fields);
            return Screen.of(
                            PAGE,
                            view(
                                    acting,
                                    fields,
                                    new Answer(
                                            answer.people(),
                                            answer.searched(),
                                            null,
                                            false,
                                            List.of(),
                                            List.of(),
                                            faults)))
                    .status(422);
        }
        var subject = person == null ? Subject.provisional(provisional) : Subject.of(new PatientId(person));
        var request = BookingRequest.of(acting.current(), subject, new MotifId(motif), resource.id(), start)
                .insisting(fields.getOrDefault("raison", ""));
        if (fields.containsKey("vu")) {
            request = request.acknowledging(EnumSet.allOf(Warning.Kind.class));
        }
        return answered(acting, fields, agenda.book(request, By.of(acting)));
    }

    private ModelAndView answered(Acting acting, Map<String, String> fields, BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Booked(var id, var slot) ->
                Screen.seeOther(
                        "/agenda/jour?date=" + grids.wall(acting.current()).dateOf(slot.start()) + "&fait=" + id);
            case BookingOutcome.SlotTaken(var asked, var nearest) ->
                refused(
                        acting,
                        fields,
                        "Ce créneau est pris. Voici les plus proches, ou dites pourquoi en ajouter un.",
                        true,
                        nearest);
            case BookingOutcome.SlotHeld(var asked, var holder, var until, var nearest) ->
                refused(
                        acting,
                        fields,
                        "Ce créneau est retenu par " + holder + ". Voici les plus proches.",
                        false,
                        nearest);
            case BookingOutcome.OutsideOpenings(var asked, var nearest) ->
                refused(acting, fields, "Ce n’est pas ouvert à cette heure pour ce motif.", true, nearest);
            case BookingOutcome.NeedsConfirmation(var warnings) -> {
                var sentences = warnings.stream().map(Warning::sentence).toList();
                var answer = new Answer(List.of(), false, null, false, sentences, List.of(), Map.of());
                yield Screen.of(PAGE, view(acting, fields, answer)).status(409);
            }
            case BookingOutcome.QuotaReached(var asked, var quota) ->
                refused(
                        acting,
                        fields,
                        "Le nombre de rendez-vous en plus est atteint pour cette plage.",
                        false,
                        List.of());
            case BookingOutcome.NeverOverbooked(var asked, var what) ->
                refused(acting, fields, what + " n’est pas libre à cette heure.", false, List.of());
            case BookingOutcome.NeedsReason needed ->
                refused(acting, fields, "Dites pourquoi aller au-delà du temps libre.", true, List.of());
            case BookingOutcome.PersonDied died ->
                refused(
                        acting,
                        fields,
                        "Un décès est enregistré pour cette personne\u00a0: rien n’est réservé.",
                        false,
                        List.of());
            case BookingOutcome.ChangedMeanwhile changed -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case BookingOutcome.NotAllowed notAllowed -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case BookingOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView refused(
            Acting acting, Map<String, String> fields, String fault, boolean asksReason, List<Proposal> nearest) {
        return Screen.of(PAGE, view(acting, fields, Answer.refused(fault, asksReason, nearest)))
                .status(409);
    }

    private Answer found(Acting acting, Map<String, String> fields) {
        var typed = fields.getOrDefault("q", "").strip();
        if (typed.length() < 2) {
            return Answer.NONE;
        }
        var query = patients.understand(acting, typed);
        var found = fields.containsKey("saisie") ? patients.glance(acting, query) : patients.search(acting, query);
        return new Answer(found.candidates(), true, null, false, List.of(), List.of(), Map.of());
    }

    private BookingView view(Acting acting, Map<String, String> fields, Answer answer) {
        var resource = resource(acting, fields);
        var zone = grids.wall(acting.current()).zone();
        var start = start(acting, fields).atZone(zone).toLocalDateTime();
        var person = fields.getOrDefault("personne", "");
        var people = new ArrayList<>(
                answer.people().stream().limit(9).map(BookingController::person).toList());
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
                answer.asksReason(),
                answer.warnings(),
                answer.fault(),
                AppointmentPages.nearest(answer.nearest(), zone),
                answer.faults(),
                "/agenda/jour?date=" + start.toLocalDate(),
                Identifiers.next().toString());
    }

    private Optional<BookingView.Person> chosen(Acting acting, String person) {
        var id = uuid(person);
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

    private Resource resource(Acting acting, Map<String, String> fields) {
        var id = uuid(fields.get("ressource"));
        var found = id == null
                ? schedules.resources(acting.current()).stream().findFirst()
                : schedules.resource(acting.current(), new ResourceId(id));
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Instant start(Acting acting, Map<String, String> fields) {
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

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
