package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.ColumnSet;
import fr.maillon.frontoffice.agenda.DayReading;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.patients.CalledName;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientLabel;
import fr.maillon.frontoffice.patients.Patients;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers a day and draws it, for the agenda's own page and for le poste. */
@Component
public class DayGrids {
    private static final int FIRST_COLUMNS = 6;
    private static final int LOOK_AHEAD = 21;
    private static final int STEP = 15;

    private final DayReading reading;
    private final Schedules schedules;
    private final Structures structures;
    private final Patients patients;
    private final Walls walls;
    private final FirstSteps first;
    private final Clock clock;

    DayGrids(
            DayReading reading,
            Schedules schedules,
            Structures structures,
            Patients patients,
            Walls walls,
            FirstSteps first,
            Clock clock) {
        this.reading = reading;
        this.schedules = schedules;
        this.structures = structures;
        this.patients = patients;
        this.walls = walls;
        this.first = first;
        this.clock = clock;
    }

    /**
     * What is to be drawn, and where its links lead.
     *
     * @param page path of the page that shows it; {@code date} and {@code vue} are added to it
     * @param live where the grid alone is asked for again, the same way
     * @param book where an empty cell leads
     * @param set the saved view asked for, or empty
     * @param current the appointment being spoken about, or empty
     */
    public record Asked(String page, String live, String book, LocalDate date, String set, String current) {}

    /** The day to show when none is asked for: today, or the next one on which somebody receives, as days go there. */
    public LocalDate dayToShow(Acting acting) {
        var here = walls.here(acting.current());
        var mornings = walls.mornings(acting.current());
        return schedules
                .firstOpen(acting.current(), ids(schedules.resources(acting.current())), mornings)
                .entrySet()
                .stream()
                .map(first -> here.wall(first.getKey()).dateOf(first.getValue()))
                .min(Comparator.naturalOrder())
                .filter(date -> !date.isAfter(here.today().plusDays(LOOK_AHEAD)))
                .orElse(here.today());
    }

    /** Who is expected or came that day, whoever receives, and their names; those whose hour is free again are left out. */
    public record Expected(List<Appointment> appointments, Map<PatientId, PatientLabel> labels) {
        private Expected of(Collection<ResourceId> columns) {
            return new Expected(
                    appointments.stream()
                            .filter(it -> it.resources().stream().anyMatch(columns::contains))
                            .toList(),
                    labels);
        }

        /** Whom it is for, as a list may write it: a hidden person shows her number only. */
        CalledName person(Appointment it) {
            var patient = it.subject().patient();
            if (patient == null) {
                return CalledName.of(it.subject().provisional());
            }
            var label = labels.get(patient);
            return label == null ? CalledName.of("Personne hors de vue") : label.called();
        }
    }

    /** That day at each site: the twenty-third begins earlier in Réunion than in Paris. */
    public Expected expected(Acting acting, LocalDate date) {
        return expected(acting, schedules.resources(acting.current()), walls.here(acting.current()), date);
    }

    private Expected expected(Acting acting, Collection<Resource> columns, Here here, LocalDate date) {
        var appointments = reading.during(ids(columns), here.day(date)).stream()
                .filter(it -> !it.status().freesTime()
                        && here.wall(it.site()).day(date).overlaps(it.slot()))
                .toList();
        var people = appointments.stream()
                .map(it -> it.subject().patient())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Expected(appointments, patients.labels(acting, people));
    }

    public GridView grid(Acting acting, Asked asked) {
        return grid(acting, asked, null);
    }

    /** The same, with who is expected that day when it was read already. */
    public GridView grid(Acting acting, Asked asked, @Nullable Expected expected) {
        var where = walls.here(acting.current());
        var sets = sets(acting);
        var shown = shown(sets, asked.set());
        var day = gather(acting, asked.date(), columns(acting.current(), shown, where.day(asked.date())), expected);
        var drawing = new Drawing(day, asked.current());
        boolean bare = first.remain(day);
        var view = shown.map(ColumnSet::id).map(Object::toString).orElse("");
        return new GridView(
                FrenchDates.withWeekday(asked.date()),
                title(asked.date()),
                week(where, asked.date()),
                asked.date().toString(),
                drawing.from(),
                day.zone(),
                STEP,
                topics(day),
                DayLinks.with(asked.page(), asked.date(), view),
                DayLinks.with(asked.live(), asked.date(), view),
                asked.book(),
                DayLinks.steps(where, asked, shown),
                DayLinks.chips(sets, shown, asked),
                drawing.hours(),
                drawing.lanes(clock.instant(), asked.book()),
                bare,
                bare ? first.of(acting) : List.of());
    }

    /** The day as data, for the pages that show it otherwise. */
    DrawnDay gather(Acting acting, LocalDate date, List<Resource> columns) {
        return gather(acting, date, columns, null);
    }

    private DrawnDay gather(Acting acting, LocalDate date, List<Resource> columns, @Nullable Expected known) {
        var structure = acting.current();
        var here = walls.here(structure);
        var slot = here.day(date);
        var ids = ids(columns);
        var open = schedules.open(structure, ids, slot);
        var clocks = columns.stream()
                .collect(Collectors.toMap(
                        Resource::id,
                        it -> walls.of(here, it, date, open.getOrDefault(it.id(), List.of())),
                        (one, same) -> one));
        var expected = known == null ? expected(acting, columns, here, date) : known.of(new HashSet<>(ids));
        return new DrawnDay(
                structure,
                date,
                here,
                clocks,
                columns,
                thatDay(open, OpenInterval::slot, clocks, date),
                schedules.exceptions(structure, ids, slot),
                thatDay(reading.free(structure, ids, slot), Function.identity(), clocks, date),
                expected,
                reading.kept(structure, ids, slot).stream()
                        .map(hold -> new DrawnDay.Kept(hold.resource(), hold.slot(), hold.holder()))
                        .toList(),
                schedules.motifs(structure).stream().collect(Collectors.toMap(Motif::id, Function.identity())));
    }

    List<Resource> everyone(StructureId structure) {
        return schedules.resources(structure);
    }

    /** What of it is of that day on the wall of its column. */
    private static <T> Map<ResourceId, List<T>> thatDay(
            Map<ResourceId, List<T>> all, Function<T, Slot> slot, Map<ResourceId, SiteTime> clocks, LocalDate date) {
        var kept = new HashMap<ResourceId, List<T>>();
        all.forEach((id, each) -> {
            var day = Objects.requireNonNull(clocks.get(id)).day(date);
            var those = each.stream().filter(it -> slot.apply(it).overlaps(day)).toList();
            if (!those.isEmpty()) {
                kept.put(id, those);
            }
        });
        return kept;
    }

    static String title(LocalDate date) {
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        var words = weekday + " " + date.getDayOfMonth() + (date.getDayOfMonth() == 1 ? "er " : " ")
                + date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String week(Here here, LocalDate date) {
        var words = new ArrayList<String>();
        words.add("s. " + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        if (date.equals(here.today())) {
            words.add("aujourd’hui");
        } else if (date.equals(here.today().plusDays(1))) {
            words.add("demain");
        }
        var holiday = here.holiday(date);
        if (!holiday.isEmpty()) {
            words.add(holiday);
        }
        return String.join(" · ", words);
    }

    private List<Resource> columns(StructureId structure, Optional<ColumnSet> set, Slot day) {
        var all = present(structure, day);
        if (set.isPresent()) {
            return set.get().resources().stream()
                    .flatMap(id -> all.stream().filter(it -> it.id().equals(id)))
                    .toList();
        }
        return all.stream().limit(FIRST_COLUMNS).toList();
    }

    /** Whoever left has no column after her last day, unless somebody is still expected with her. */
    private List<Resource> present(StructureId structure, Slot day) {
        var all = schedules.resources(structure);
        var gone = structures.goneBefore(structure, day.start());
        var left = all.stream()
                .filter(it -> it.subject() != null && gone.contains(it.subject()))
                .toList();
        if (left.isEmpty()) {
            return all;
        }
        var awaited = reading.during(ids(left), day).stream()
                .flatMap(it -> it.resources().stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(it -> !left.contains(it) || awaited.contains(it.id()))
                .toList();
    }

    private List<ColumnSet> sets(Acting acting) {
        return reading.sets(acting);
    }

    private static Optional<ColumnSet> shown(List<ColumnSet> sets, String asked) {
        return sets.stream()
                .filter(set -> set.id().toString().equals(asked))
                .findFirst()
                .or(() -> sets.stream().findFirst());
    }

    private static String topics(DrawnDay day) {
        return day.columns().stream()
                .map(it -> "agenda:" + day.structure() + ":" + it.id())
                .collect(Collectors.joining(" "));
    }

    private static List<ResourceId> ids(Collection<Resource> resources) {
        return resources.stream().map(Resource::id).toList();
    }
}
