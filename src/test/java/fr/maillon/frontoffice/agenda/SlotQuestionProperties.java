package fr.maillon.frontoffice.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.OpenInterval;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.testing.House;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Forty professionals of two professions, at three sites, over ninety days and more: whatever is asked (which of them,
 * of which profession, where, from when to when, on which days, at which hours, known or new, in a wheelchair), each
 * answer is one of those that looking at every step of every grid finds, and none of those is earlier.
 */
@House
class SlotQuestionProperties {
    private static final long SEED = 20_261_122L;
    private static final int PROFESSIONALS = 40;
    private static final int APPOINTMENTS = 120;
    private static final int QUESTIONS = 60;
    private static final int DAYS = 150;
    private static final String NURSE = "INFIRMIER";
    private static final String DOCTOR = "MEDECIN_GENERALISTE";
    private static final MotifTimes TIMES = new MotifTimes(20, 35, 0, 5);

    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    @Autowired
    Schedules schedules;

    private final Random dice = new Random(SEED);
    private final PatientId followed = PatientId.next();
    private AgendaPractice practice;
    private List<SiteId> sites = List.of();
    private List<Resource> professionals = List.of();
    private Motif consultation;
    private LocalDate monday;
    private Map<ResourceId, List<OpenInterval>> open = Map.of();
    private Map<ResourceId, List<Slot>> busy = Map.of();

    @BeforeEach
    void aLargeCentre() {
        practice = new AgendaPractice(context);
        monday = practice.monday();
        sites = Stream.concat(
                        Stream.of(practice.site().id()),
                        Stream.of("Nord", "Sud").map(this::site))
                .toList();
        professionals =
                IntStream.range(0, PROFESSIONALS).mapToObj(this::professional).toList();
        consultation = practice.motif("Consultation", TIMES, professionals.toArray(Resource[]::new));
        var openings = professionals.stream().flatMap(this::hours).toList();
        practice.within(() -> schedules.open(openings));
        book();
        open = practice.within(() -> schedules.open(
                practice.structure(),
                professionals.stream().map(Resource::id).toList(),
                new Slot(midnight(0), midnight(DAYS + 1))));
    }

    @Test
    void isAnsweredAsLookingEverywhereAnswersIt() {
        int answered = 0;
        for (int number = 0; number < QUESTIONS; number++) {
            var question = question();
            var found = practice.within(() -> agenda.firstSlots(question));
            var everywhere = everywhere(question);

            assertThat(found)
                    .as("question %d: %s", number, question)
                    .allSatisfy(it -> assertThat(everywhere.getOrDefault(it.principal(), Set.of()))
                            .contains(new Start(it.slot(), it.site())))
                    .isSortedAccordingTo(Comparator.comparing(it -> it.slot().start()));
            assertThat(found.stream().map(it -> it.slot().start()).findFirst())
                    .as("question %d: %s", number, question)
                    .isEqualTo(everywhere.values().stream()
                            .flatMap(Set::stream)
                            .map(it -> it.slot().start())
                            .min(Instant::compareTo));
            answered += found.isEmpty() ? 0 : 1;
        }
        assertThat(answered).isGreaterThan(QUESTIONS / 2);
    }

    private record Start(Slot slot, SiteId site) {}

    private SlotSearch question() {
        var since = midnight(dice.nextInt(60));
        var window = SlotSearch.Window.ANY.notBefore(since);
        if (dice.nextBoolean()) {
            window = window.notAfter(since.plus(Duration.ofHours(6 + dice.nextInt(24 * 20))));
        }
        if (dice.nextBoolean()) {
            window = window.on(some(List.of(DayOfWeek.values()), 3));
        }
        if (dice.nextBoolean()) {
            var from = LocalTime.of(8 + dice.nextInt(8), 15 * dice.nextInt(4));
            window = window.between(from, dice.nextBoolean() ? from.plusMinutes(40 + dice.nextInt(200)) : null);
        }
        var needs = dice.nextBoolean() ? Needs.NONE.inWheelchair() : Needs.NONE;
        var search = SlotSearch.of(practice.structure(), consultation.id())
                .within(window)
                .needing(dice.nextBoolean() ? needs : needs.asNewcomer(dice.nextBoolean()))
                .practising(dice.nextInt(3) > 0 ? "" : dice.nextBoolean() ? NURSE : DOCTOR)
                .urgent(Urgency.U2)
                .forPatient(dice.nextBoolean() ? followed : null)
                .first(1 + dice.nextInt(20));
        if (dice.nextBoolean()) {
            search = search.with(
                    some(professionals, 6).stream().map(Resource::id).collect(Collectors.toSet()));
        }
        return dice.nextBoolean() ? search.at(some(sites, 2)) : search;
    }

    /** Every step of every grid at which the whole of it is open, free, and what was asked for. */
    private Map<ResourceId, Set<Start>> everywhere(SlotSearch asked) {
        return professionals.stream()
                .filter(it -> asked.principals().isEmpty() || asked.principals().contains(it.id()))
                .filter(it -> asked.profession().isEmpty() || asked.profession().equals(it.profession()))
                .collect(toMap(Resource::id, it -> starts(it, asked)));
    }

    private Set<Start> starts(Resource of, SlotSearch asked) {
        var shown = Duration.ofMinutes(
                TIMES.minutes(isNew(of, asked), false, asked.needs().wheelchair()));
        return open.getOrDefault(of.id(), List.of()).stream()
                .filter(it -> asked.sites().isEmpty() || asked.sites().contains(it.site()))
                .flatMap(it -> steps(it)
                        .map(at -> Slot.of(at, shown))
                        .filter(slot -> wanted(slot, asked.window()))
                        .filter(slot -> free(of, it, TIMES.occupied(slot)))
                        .map(slot -> new Start(slot, it.site())))
                .collect(Collectors.toSet());
    }

    private static Stream<Instant> steps(OpenInterval it) {
        return Stream.iterate(
                it.gridFrom(),
                at -> at.isBefore(it.slot().end()),
                at -> at.plus(Duration.ofMinutes(it.terms().gridMinutes())));
    }

    private boolean free(Resource of, OpenInterval in, Slot occupied) {
        return in.slot().contains(occupied)
                && busy.getOrDefault(of.id(), List.of()).stream().noneMatch(taken -> taken.overlaps(occupied));
    }

    private boolean wanted(Slot slot, SlotSearch.Window window) {
        var date = practice.wall().dateOf(slot.start());
        var since = window.notBefore() == null ? Instant.MIN : window.notBefore();
        var until = window.notAfter() == null ? since.plus(Duration.ofDays(90)) : window.notAfter();
        return !slot.start().isBefore(since)
                && slot.start().isBefore(until)
                && (window.days().isEmpty() || window.days().contains(date.getDayOfWeek()))
                && (window.from() == null
                        || !slot.start().isBefore(practice.wall().at(date, window.from())))
                && (window.to() == null || !slot.end().isAfter(practice.wall().at(date, window.to())));
    }

    /** The one who is followed has been seen by a nurse, and by no doctor. */
    private boolean isNew(Resource by, SlotSearch asked) {
        var said = asked.needs().newcomer();
        return said == null ? asked.patient() == null || !by.profession().equals(NURSE) : said;
    }

    private SiteId site(String name) {
        var first = practice.site();
        var it = new Site(
                first.structure(),
                SiteId.next(),
                name,
                first.address(),
                first.phone(),
                first.zone(),
                first.departement(),
                first.goodFriday(),
                true);
        practice.within(() -> {
            context.getBean(Structures.class).add(it);
            return true;
        });
        return it.id();
    }

    private Resource professional(int number) {
        var it = Resource.of(
                        practice.structure(), ResourceKind.PROFESSIONNEL, UUID.randomUUID(), "Professionnel " + number)
                .practising(number % 4 == 0 ? NURSE : DOCTOR);
        practice.within(() -> {
            schedules.add(it);
            return true;
        });
        return it;
    }

    /** Two or three half-days a week, each at a site of its own. */
    private Stream<Opening> hours(Resource of) {
        return some(List.of(DayOfWeek.values()).subList(0, 6), 3).stream().map(day -> {
            var from = LocalTime.of(dice.nextBoolean() ? 8 : 14, 5 * dice.nextInt(12));
            var hours = AgendaPractice.weekly(
                    day,
                    from.toString(),
                    from.plusMinutes(60 + 5L * dice.nextInt(36)).toString());
            var grid = Terms.every(5 * (1 + dice.nextInt(6)));
            return Opening.of(practice.structure(), of.id(), sites.get(dice.nextInt(sites.size())), hours, grid);
        });
    }

    private void book() {
        var booked = new ArrayList<AppointmentId>();
        for (int i = 0; i < APPOINTMENTS; i++) {
            var question = SlotSearch.of(practice.structure(), consultation.id())
                    .within(SlotSearch.Window.ANY.notBefore(midnight(dice.nextInt(40))))
                    .needing(Needs.NONE.asNewcomer(dice.nextBoolean()))
                    .practising(i == 0 ? NURSE : "")
                    .first(20);
            var subject = i == 0 ? Subject.of(followed) : AgendaPractice.somebody();
            booked.add(practice.within(() -> {
                var found = agenda.firstSlots(question);
                var one = found.get(dice.nextInt(found.size()));
                return taken(subject, one);
            }));
        }
        practice.within(() -> agenda.arriveAnyDay(booked.getFirst(), By.PRODUCT));
        practice.within(() -> agenda.finish(booked.getFirst(), By.PRODUCT));
        busy = practice.within(() -> booked.stream()
                .map(id -> agenda.appointment(id).orElseThrow())
                .collect(groupingBy(
                        Appointment::principal, Collectors.mapping(Appointment::occupied, Collectors.toList()))));
    }

    private AppointmentId taken(Subject subject, Proposal it) {
        var request = BookingRequest.of(
                        practice.structure(),
                        subject,
                        consultation.id(),
                        it.principal(),
                        it.slot().start())
                .needing(Needs.NONE.asNewcomer(it.newcomer()))
                .acknowledging(Set.of(Warning.Kind.values()));
        return ((BookingOutcome.Booked) agenda.book(request, By.PRODUCT)).appointment();
    }

    private Instant midnight(int days) {
        return practice.at(monday.plusDays(days), "00:00");
    }

    private <T> Set<T> some(List<T> all, int most) {
        return Stream.generate(() -> all.get(dice.nextInt(all.size())))
                .limit(1 + dice.nextInt(most))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
