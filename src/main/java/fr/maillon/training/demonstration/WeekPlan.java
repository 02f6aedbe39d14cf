package fr.maillon.training.demonstration;

import static fr.maillon.training.demonstration.Staff.DOCTOR_ONE;
import static fr.maillon.training.demonstration.Staff.DOCTOR_TWO;
import static fr.maillon.training.demonstration.Staff.NURSE;
import static fr.maillon.training.demonstration.Staff.PAEDIATRICIAN;
import static fr.maillon.training.demonstration.Staff.PHYSIOTHERAPIST;
import static fr.maillon.training.demonstration.Staff.SOCIAL_WORKER;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import fr.maillon.frontoffice.agenda.openings.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** When everybody works: lunch for all, a half-day off each, Saturday mornings in turn, time kept for the unplanned. */
final class WeekPlan {
    private static final Rhythm WEEKLY = Rhythm.everyWeek();
    private static final Rhythm WEEK_A = new Rhythm(2, LocalDate.of(2026, 1, 5));
    private static final Rhythm WEEK_B = new Rhythm(2, LocalDate.of(2026, 1, 12));
    private static final Set<Visit> DOCTOR = Set.of(Visit.GENERAL, Visit.REMOTE, Visit.PREGNANCY, Visit.ULTRASOUND);

    private final List<Shift> shifts = new ArrayList<>();

    private WeekPlan() {
        firstDoctor();
        secondDoctor();
        paediatrician();
        nurse();
        physiotherapist();
        socialWorker();
    }

    static List<Shift> shifts() {
        return List.copyOf(new WeekPlan().shifts);
    }

    private void firstDoctor() {
        add(DOCTOR_ONE, MONDAY, "08:30", "11:30", DOCTOR);
        add(DOCTOR_ONE, MONDAY, "11:30", "12:00", Set.of(Visit.UNPLANNED));
        add(DOCTOR_ONE, MONDAY, "14:00", "16:30", DOCTOR);
        add(DOCTOR_ONE, TUESDAY, "08:30", "12:00", DOCTOR);
        add(DOCTOR_ONE, WEDNESDAY, "08:30", "11:30", DOCTOR);
        add(DOCTOR_ONE, WEDNESDAY, "11:30", "12:00", Set.of(Visit.UNPLANNED));
        add(DOCTOR_ONE, WEDNESDAY, "14:00", "16:30", DOCTOR);
        add(DOCTOR_ONE, THURSDAY, "14:00", "18:30", DOCTOR);
        add(DOCTOR_ONE, FRIDAY, "08:30", "12:00", DOCTOR);
        add(DOCTOR_ONE, FRIDAY, "14:00", "17:00", DOCTOR);
        inTurn(DOCTOR_ONE, SATURDAY, "08:30", "12:00", WEEK_A, DOCTOR);
    }

    private void secondDoctor() {
        add(DOCTOR_TWO, MONDAY, "09:00", "11:30", DOCTOR);
        add(DOCTOR_TWO, TUESDAY, "09:00", "12:00", DOCTOR);
        add(DOCTOR_TWO, TUESDAY, "12:00", "12:30", Set.of(Visit.UNPLANNED));
        add(DOCTOR_TWO, TUESDAY, "14:00", "17:00", DOCTOR);
        add(DOCTOR_TWO, WEDNESDAY, "09:00", "12:00", DOCTOR);
        add(DOCTOR_TWO, THURSDAY, "08:30", "11:30", DOCTOR);
        add(DOCTOR_TWO, THURSDAY, "11:30", "12:00", Set.of(Visit.UNPLANNED));
        add(DOCTOR_TWO, THURSDAY, "14:00", "16:30", Set.of(Visit.HOME_VISIT));
        add(DOCTOR_TWO, FRIDAY, "13:30", "18:00", DOCTOR);
        inTurn(DOCTOR_TWO, SATURDAY, "08:30", "12:00", WEEK_B, DOCTOR);
    }

    private void paediatrician() {
        add(PAEDIATRICIAN, MONDAY, "14:00", "16:30", true, WEEKLY, Set.of());
        add(PAEDIATRICIAN, TUESDAY, "09:00", "12:00", true, WEEKLY, Set.of());
        add(PAEDIATRICIAN, WEDNESDAY, "09:00", "12:30", true, WEEKLY, Set.of());
        add(PAEDIATRICIAN, WEDNESDAY, "13:30", "16:30", true, WEEKLY, Set.of());
        inTurn(PAEDIATRICIAN, FRIDAY, "09:00", "12:00", WEEK_A, Set.of());
        add(PAEDIATRICIAN, FRIDAY, "09:00", "12:00", true, WEEK_B, Set.of());
    }

    private void nurse() {
        for (var day : List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)) {
            add(NURSE, day, "07:30", "09:00", Set.of(Visit.BLOOD_TEST));
            add(NURSE, day, "09:00", "10:45", Set.of(Visit.DRESSING, Visit.INJECTION));
        }
        add(NURSE, TUESDAY, "14:00", "16:00", Set.of(Visit.DRESSING, Visit.INJECTION));
        add(NURSE, THURSDAY, "14:00", "15:30", Set.of(Visit.DRESSING, Visit.INJECTION));
        add(NURSE, SATURDAY, "08:00", "11:00", Set.of(Visit.BLOOD_TEST, Visit.DRESSING));
    }

    private void physiotherapist() {
        add(PHYSIOTHERAPIST, MONDAY, "08:30", "12:00", true, WEEKLY, Set.of());
        add(PHYSIOTHERAPIST, TUESDAY, "13:30", "18:00", true, WEEKLY, Set.of());
        add(PHYSIOTHERAPIST, THURSDAY, "08:00", "12:00", true, WEEKLY, Set.of());
        add(PHYSIOTHERAPIST, THURSDAY, "13:30", "16:30", true, WEEKLY, Set.of());
        add(PHYSIOTHERAPIST, FRIDAY, "08:30", "12:00", true, WEEKLY, Set.of());
    }

    private void socialWorker() {
        add(SOCIAL_WORKER, MONDAY, "14:00", "16:00", Set.of());
        add(SOCIAL_WORKER, TUESDAY, "09:00", "12:00", Set.of());
        add(SOCIAL_WORKER, THURSDAY, "09:00", "12:00", Set.of());
        add(SOCIAL_WORKER, THURSDAY, "13:30", "16:30", Set.of());
        inTurn(SOCIAL_WORKER, FRIDAY, "09:00", "12:00", WEEK_A, Set.of());
    }

    private void add(Staff staff, DayOfWeek day, String from, String to, Set<Visit> visits) {
        add(staff, day, from, to, false, WEEKLY, visits);
    }

    private void inTurn(Staff staff, DayOfWeek day, String from, String to, Rhythm rhythm, Set<Visit> visits) {
        add(staff, day, from, to, false, rhythm, visits);
    }

    private void add(
            Staff staff, DayOfWeek day, String from, String to, boolean atAnnexe, Rhythm rhythm, Set<Visit> visits) {
        shifts.add(new Shift(staff, day, LocalTime.parse(from), LocalTime.parse(to), atAnnexe, rhythm, visits));
    }
}
