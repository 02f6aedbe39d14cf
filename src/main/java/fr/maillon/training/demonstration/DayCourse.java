package fr.maillon.training.demonstration;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.training.demonstration.people.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How a day has gone at a given hour: those who were seen and left, one who did not come, who is with whom, two who wait,
 * and the rest who are expected. Everybody is late by a little, and lateness adds up until the next gap.
 */
final class DayCourse {
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final Duration EARLY = Duration.ofMinutes(25);
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final int ENOUGH_FOR_ABSENCE = 8;
    private static final int WAITING = 2;

    /** Somebody expected, and by whom. */
    record Due(Object with, Slot slot) {}

    /** Where that stands. */
    record Lived(AppointmentStatus status, Appointment.Passage passage) {
        static final Lived EXPECTED = new Lived(AppointmentStatus.BOOKED, new Appointment.Passage(null, null, null));
    }

    private final Instant now;
    private final List<Due> dues;
    private final Dice dice;
    private final List<Lived> lived;

    private DayCourse(Instant now, List<Due> dues, Dice dice) {
        this.now = now;
        this.dues = dues;
        this.dice = dice;
        this.lived = new ArrayList<>(dues.stream().map(it -> Lived.EXPECTED).toList());
    }

    /** In the order given. */
    static List<Lived> at(Instant now, List<Due> dues, Dice dice) {
        var course = new DayCourse(now, dues, dice);
        course.runOn();
        course.missOne();
        course.letWait();
        return List.copyOf(course.lived);
    }

    private void runOn() {
        Map<Object, Instant> freeFrom = new HashMap<>();
        for (int i : inOrder()) {
            var due = dues.get(i);
            var start = due.slot().start();
            var begun = later(start.plus(minutes(0, 4)), freeFrom.getOrDefault(due.with(), start));
            var finished = begun.plus(share(due.slot()));
            freeFrom.put(due.with(), finished);
            var checkedIn = start.minus(minutes(3, 16));
            if (!finished.isAfter(now)) {
                lived.set(
                        i, new Lived(AppointmentStatus.FULFILLED, new Appointment.Passage(checkedIn, begun, finished)));
            } else if (!begun.isAfter(now)) {
                lived.set(i, new Lived(AppointmentStatus.IN_PROGRESS, new Appointment.Passage(checkedIn, begun, null)));
            }
        }
    }

    private Duration share(Slot slot) {
        return Duration.ofMinutes(Math.max(5, slot.minutes() * dice.between(78, 102) / 100));
    }

    private Duration minutes(int least, int most) {
        return Duration.ofMinutes(dice.between(least, most));
    }

    /** One who was expected at least half an hour ago did not come. */
    private void missOne() {
        var gone = inOrder().stream()
                .filter(i -> lived.get(i).status() == AppointmentStatus.FULFILLED)
                .filter(i -> !dues.get(i).slot().start().plus(GRACE).isAfter(now))
                .toList();
        if (gone.size() >= ENOUGH_FOR_ABSENCE) {
            lived.set(
                    dice.among(gone), new Lived(AppointmentStatus.NO_SHOW, new Appointment.Passage(null, null, null)));
        }
    }

    /** The two next ones have come already, one long before the other. */
    private void letWait() {
        var next = inOrder().stream()
                .filter(i -> lived.get(i).status() == AppointmentStatus.BOOKED)
                .filter(i -> dues.get(i).slot().start().isAfter(now.minus(LATE)))
                .filter(i -> dues.get(i).slot().start().isBefore(now.plus(EARLY)))
                .limit(WAITING)
                .toList();
        int since = dice.between(13, 19);
        for (int i : next) {
            lived.set(
                    i,
                    new Lived(
                            AppointmentStatus.CHECKED_IN,
                            new Appointment.Passage(now.minus(Duration.ofMinutes(since)), null, null)));
            since = dice.between(3, 8);
        }
    }

    private List<Integer> inOrder() {
        return IntStream.range(0, dues.size())
                .boxed()
                .sorted(Comparator.comparing(i -> dues.get(i).slot().start()))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
