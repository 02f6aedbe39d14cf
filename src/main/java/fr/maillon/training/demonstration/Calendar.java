package fr.maillon.training.demonstration;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.frontoffice.agenda.Needs;
import fr.maillon.frontoffice.agenda.Origin;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.Urgency;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.training.demonstration.people.Dice;
import fr.maillon.training.demonstration.people.Fictive;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what is planned for one day into appointments: rooms and interpreters found free, how and when it was asked. */
final class Calendar {
    private static final Duration SHORTEST_NOTICE = Duration.ofHours(2);

    private final House house;
    private final List<PatientId> members;
    private final AccountId secretary;
    private final Instant now;
    private final LocalDate day;
    private final Dice dice;
    private final Map<ResourceId, List<Slot>> taken = new HashMap<>();

    Calendar(House house, List<PatientId> members, AccountId secretary, Instant now, LocalDate day) {
        this.house = house;
        this.members = members;
        this.secretary = secretary;
        this.now = now;
        this.day = day;
        this.dice = new Dice(day.toEpochDay() + 7);
    }

    List<Appointment> appointments(List<Planned> planned) {
        var all = new ArrayList<Appointment>();
        for (var it : planned) {
            var resources = resources(it);
            if (!resources.isEmpty()) {
                all.add(appointment(it, resources));
            }
        }
        return all;
    }

    /** Who sees the person first, then what must be free; nothing when it is not. */
    private List<ResourceId> resources(Planned it) {
        var principal = house.staff().get(it.staff());
        if (principal == null || !house.visits().containsKey(it.visit())) {
            return List.of();
        }
        var all = new ArrayList<ResourceId>();
        all.add(principal.id());
        var occupied = new Slot(
                it.slot().start(),
                it.slot().end().plus(Duration.ofMinutes(it.visit().times().after())));
        for (var what : it.visit().premises()) {
            var room = house.premises().get(what);
            if (room == null || !isFree(room.id(), occupied)) {
                return List.of();
            }
            all.add(room.id());
        }
        interpreter(it.person())
                .map(Resource::id)
                .filter(id -> isFree(id, occupied))
                .ifPresent(all::add);
        all.forEach(id -> taken.computeIfAbsent(id, r -> new ArrayList<>()).add(occupied));
        return all;
    }

    private Optional<Resource> interpreter(@Nullable Fictive person) {
        return person == null || person.care().language().isEmpty()
                ? Optional.empty()
                : house.interpreter(person.care().language());
    }

    private boolean isFree(ResourceId id, Slot slot) {
        return taken.getOrDefault(id, List.of()).stream().noneMatch(slot::overlaps);
    }

    private Appointment appointment(Planned it, List<ResourceId> resources) {
        var person = it.person();
        boolean cancelled = dice.percent(4);
        return new Appointment(
                house.structure(),
                AppointmentId.next(),
                person == null ? Subject.provisional(it.words()) : Subject.of(members.get(person.number())),
                Objects.requireNonNull(house.visits().get(it.visit())).id(),
                it.site(),
                cancelled ? AppointmentStatus.CANCELLED_BY_PATIENT : expected(),
                it.slot(),
                0,
                it.visit().times().after(),
                resources,
                0,
                "",
                needs(it),
                circumstances(it),
                new Appointment.Passage(null, null, null),
                null,
                new Appointment.Booking(secretary, bookedAt(it)),
                0);
    }

    private AppointmentStatus expected() {
        return dice.percent(72) ? AppointmentStatus.BOOKED : AppointmentStatus.PENDING;
    }

    private static Needs needs(Planned it) {
        var person = it.person();
        if (person == null) {
            return Needs.NONE.asNewcomer(true);
        }
        var care = person.care();
        return new Needs(
                it.newcomer(),
                care.language().isEmpty() ? null : care.language(),
                care.needs().contains("WHEELCHAIR"),
                care.needs().contains("ACCOMPANIED"));
    }

    private Appointment.Circumstances circumstances(Planned it) {
        var urgency = it.visit() == Visit.UNPLANNED ? Urgency.U2 : dice.percent(3) ? Urgency.U3 : null;
        return new Appointment.Circumstances(urgency, origin(it), it.note(), null);
    }

    private Origin origin(Planned it) {
        if (it.visit() == Visit.UNPLANNED) {
            return Origin.TEL;
        }
        int ticket = dice.between(1, 100);
        if (ticket <= 70) {
            return Origin.TEL;
        }
        return ticket <= 88 ? Origin.COMPTOIR : ticket <= 95 ? Origin.MAIL : Origin.INTERNE;
    }

    /** At an hour when the desk was open, and never after now. */
    private Instant bookedAt(Planned it) {
        var moment = Centre.wall()
                .at(day.minusDays(it.daysBefore()), LocalTime.of(dice.between(9, 16), dice.between(0, 59)));
        var latest =
                it.slot().start().isBefore(now) ? it.slot().start().minus(SHORTEST_NOTICE) : now.minus(SHORTEST_NOTICE);
        return moment.isAfter(latest) ? latest : moment;
    }
}
