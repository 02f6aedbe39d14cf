package fr.maillon.training.demonstration;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.openings.Substitute;
import fr.maillon.frontoffice.agenda.openings.Terms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What departs from the weekly hours: leave next week, a replacement the week after, one more session of vaccination. */
@Component
class Departures {
    private final Schedules schedules;

    Departures(Schedules schedules) {
        this.schedules = schedules;
    }

    /** Counted from the day that is shown. */
    void set(House house, Centre centre, LocalDate shown, By by) {
        var monday = shown.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        schedules.depart(
                ScheduleException.absence(house.structure(), id(house, Staff.PAEDIATRICIAN), week(monday), "Congés"),
                by);
        schedules.depart(
                ScheduleException.replacement(
                        house.structure(),
                        id(house, Staff.DOCTOR_TWO),
                        week(monday.plusWeeks(1)),
                        "Formation",
                        new Substitute("Dr Paul Estevenet", monday.minusMonths(2), monday.plusMonths(10))),
                by);
        schedules.depart(
                ScheduleException.extraSession(
                        house.structure(),
                        id(house, Staff.NURSE),
                        centre.main().id(),
                        afternoon(monday.plusDays(4)),
                        "Vaccination",
                        Terms.every(15)
                                .onlyFor(Set.of(
                                        Objects.requireNonNull(house.visits().get(Visit.INJECTION))
                                                .id()))),
                by);
    }

    private static ResourceId id(House house, Staff who) {
        return Objects.requireNonNull(house.staff().get(who)).id();
    }

    private static Slot week(LocalDate monday) {
        return new Slot(
                Centre.wall().at(monday, LocalTime.MIDNIGHT), Centre.wall().at(monday.plusDays(6), LocalTime.MIDNIGHT));
    }

    private static Slot afternoon(LocalDate day) {
        return new Slot(
                Centre.wall().at(day, LocalTime.of(14, 0)), Centre.wall().at(day, LocalTime.of(16, 0)));
    }
}
