package fr.maillon.bench;

import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** One quarter of an hour of one doctor, numbered from the Monday after next: each number is free exactly once. */
public record Hour(ResourceId doctor, Instant start) {
    private static final int A_DAY =
            (int) ChronoUnit.MINUTES.between(Premises.OPENS, Premises.CLOSES) / Premises.MINUTES;

    public static Hour of(Premises premises, int number) {
        var zone = premises.practice().site().zone();
        var doctors = premises.doctors();
        int row = number / doctors.size();
        var day = workday(premises, zone, row / A_DAY);
        var time = Premises.OPENS.plusMinutes((long) row % A_DAY * Premises.MINUTES);
        return new Hour(
                doctors.get(number % doctors.size()).id(),
                day.atTime(time).atZone(zone).toInstant());
    }

    public Instant end() {
        return start.plus(Premises.MINUTES, ChronoUnit.MINUTES);
    }

    private static LocalDate workday(Premises premises, ZoneId zone, int number) {
        return LocalDate.now(premises.clock().withZone(zone))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(1 + number / 5)
                .plusDays(number % 5);
    }
}
