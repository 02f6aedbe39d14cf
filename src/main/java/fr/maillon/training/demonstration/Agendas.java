package fr.maillon.training.demonstration;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.AgendaTakeover;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.training.demonstration.DayCourse.Due;
import fr.maillon.training.demonstration.DayCourse.Lived;
import fr.maillon.training.demonstration.people.Dice;
import fr.maillon.training.demonstration.people.Fictive;
import fr.maillon.training.demonstration.people.Habit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills days of the fictive agenda, and lets days go by. */
@Component
class Agendas {
    private final Schedules schedules;
    private final AgendaTakeover takeover;
    private final Houses houses;
    private final Preparing preparing;

    Agendas(Schedules schedules, AgendaTakeover takeover, Houses houses, Preparing preparing) {
        this.schedules = schedules;
        this.takeover = takeover;
        this.houses = houses;
        this.preparing = preparing;
    }

    /** Who books, for whom, and as of when. */
    record Desk(
            StructureId structure, AccountId secretary, List<Fictive> people, List<PatientId> members, Instant now) {
        LocalDate today() {
            return Centre.wall().dateOf(now);
        }

        By by() {
            return new By(secretary, Post.SECRETARY.displayName());
        }
    }

    /** Books the days from {@code from} to {@code to}, both included, in what is open; those behind have gone their way. */
    int book(Desk desk, LocalDate from, LocalDate to) {
        var house = houses.find(desk.structure());
        var open = stretches(house, from, to);
        var pools = Pool.sorted(desk.people());
        var all = new ArrayList<Appointment>();
        from.datesUntil(to.plusDays(1))
                .forEach(day -> all.addAll(booked(desk, house, day, pools, open.getOrDefault(day, List.of()))));
        preparing.appointments(desk.members().size(), all.size());
        return takeover.take(desk.structure(), all, desk.by());
    }

    private static List<Appointment> booked(
            Desk desk, House house, LocalDate day, Map<Habit, List<Fictive>> pools, List<Stretch> stretches) {
        var planned = DayPlan.of(day, density(desk.today(), day), stretches, pools);
        var appointments = new Calendar(house, desk.members(), desk.secretary(), desk.now(), day).appointments(planned);
        return day.isAfter(desk.today()) ? appointments : lived(desk, day, appointments);
    }

    /** Near days are fuller than far ones, and time kept for the day itself fills on that day. */
    private static int density(LocalDate today, LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead <= 3) {
            return 80;
        }
        return ahead <= 10 ? 74 : ahead <= 24 ? 68 : 62;
    }

    private static List<Appointment> lived(Desk desk, LocalDate day, List<Appointment> all) {
        var expected = all.stream().filter(it -> it.status().isExpected()).toList();
        var course = course(desk, day, expected);
        var after = new ArrayList<>(
                all.stream().filter(it -> !it.status().isExpected()).toList());
        for (int i = 0; i < expected.size(); i++) {
            after.add(become(expected.get(i), course.get(i)));
        }
        return after;
    }

    private static List<Lived> course(Desk desk, LocalDate day, List<Appointment> expected) {
        var moment = day.isBefore(desk.today()) ? Centre.wall().day(day).end() : desk.now();
        var dues =
                expected.stream().map(it -> new Due(it.principal(), it.slot())).toList();
        return DayCourse.at(moment, dues, new Dice(day.toEpochDay() + 3));
    }

    private static Appointment become(Appointment it, Lived lived) {
        return new Appointment(
                it.structure(),
                it.id(),
                it.subject(),
                it.motif(),
                it.site(),
                lived.equals(Lived.EXPECTED) ? it.status() : lived.status(),
                it.slot(),
                it.before(),
                it.after(),
                it.resources(),
                it.lane(),
                it.forcedReason(),
                it.needs(),
                it.circumstances(),
                lived.passage(),
                it.postponedTo(),
                it.booked(),
                it.version());
    }

    /** Brings these days up to the hour: whoever is still expected on a day that has passed was seen, or did not come. */
    void settle(Desk desk, LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(day -> settle(desk, day));
    }

    private void settle(Desk desk, LocalDate day) {
        var open = takeover.during(desk.structure(), Centre.wall().day(day)).stream()
                .filter(it -> it.status().canBecome(AppointmentStatus.FULFILLED))
                .toList();
        var course = course(desk, day, open);
        for (int i = 0; i < open.size(); i++) {
            var it = open.get(i);
            if (!course.get(i).equals(Lived.EXPECTED)) {
                var lived = reachable(it, course.get(i));
                var left = lived.passage().finishedAt();
                takeover.lived(
                        it,
                        lived.status(),
                        lived.passage(),
                        desk.by(),
                        left == null ? it.slot().start() : left);
            }
        }
    }

    /** Who is in the house already was seen; when somebody noted an arrival or a beginning, that stays. */
    private static Lived reachable(Appointment it, Lived lived) {
        if (it.status().isExpected()) {
            return lived;
        }
        boolean goesOn =
                lived.status() == AppointmentStatus.IN_PROGRESS && it.status().canBecome(lived.status());
        return goesOn ? lived : seen(it, lived.passage());
    }

    private static Lived seen(Appointment it, Appointment.Passage passage) {
        var begun =
                first(it.passage().begunAt(), first(passage.begunAt(), it.slot().start()));
        return new Lived(
                AppointmentStatus.FULFILLED,
                new Appointment.Passage(
                        first(it.passage().checkedInAt(), begun),
                        begun,
                        first(passage.finishedAt(), it.slot().end())));
    }

    private static Instant first(@Nullable Instant noted, Instant otherwise) {
        return noted == null ? otherwise : noted;
    }

    private Map<LocalDate, List<Stretch>> stretches(House house, LocalDate from, LocalDate to) {
        var period =
                new Slot(Centre.wall().day(from).start(), Centre.wall().day(to).end());
        var visits = house.visits().entrySet().stream()
                .collect(Collectors.toMap(it -> it.getValue().id(), Map.Entry::getKey));
        return schedules.open(house.structure(), house.people(), period).entrySet().stream()
                .flatMap(it -> house.whoIs(it.getKey()).stream()
                        .flatMap(who -> it.getValue().stream()
                                .map(open -> Map.entry(open.beginsOn(), stretch(who, open, visits)))))
                .sorted(Comparator.comparing(it -> it.getValue().slot()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stretch stretch(Staff who, OpenInterval open, Map<MotifId, Visit> visits) {
        return new Stretch(
                who,
                open.slot(),
                open.site(),
                open.terms().motifs().stream()
                        .filter(visits::containsKey)
                        .map(visits::get)
                        .collect(Collectors.toSet()));
    }
}
