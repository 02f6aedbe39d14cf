package fr.maillon.training.demonstration;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.training.demonstration.people.Dice;
import fr.maillon.training.demonstration.people.Fictive;
import fr.maillon.training.demonstration.people.Habit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills one day’s openings as a secretary would have by then. The same day and openings always give the same people. */
final class DayPlan {
    private static final List<String> UNKNOWN = List.of(
            "M. Aubin, arrive de Dijon",
            "Mme Keller, nouvelle dans le quartier",
            "Mme Orsini, adressée par la PMI",
            "M. Kasprzak, sans médecin traitant",
            "Mme Delahaye, déménage en décembre",
            "M. Vidal, travailleur saisonnier");

    private static final List<String> NOTES = List.of(
            "Viendra avec sa fille",
            "Préfère être rappelé(e) après 17 h",
            "Apporte ses derniers résultats",
            "Retard possible\u00a0: vient en bus",
            "Demande un certificat pour le sport",
            "À prévenir si retard du médecin",
            "Carte Vitale à mettre à jour",
            "Ordonnance à apporter");

    private static final long STEP = 5;

    private final LocalDate day;
    private final int density;
    private final Dice dice;
    private final Pool pool;
    private final List<Planned> planned = new ArrayList<>();

    private DayPlan(LocalDate day, int density, Pool pool) {
        this.day = day;
        this.density = density;
        this.dice = new Dice(day.toEpochDay());
        this.pool = pool;
    }

    /** {@code density} is about which share of the open time is taken, in percent. */
    static List<Planned> of(LocalDate day, int density, List<Stretch> stretches, Map<Habit, List<Fictive>> people) {
        var plan = new DayPlan(day, density, Pool.on(day, people));
        stretches.forEach(it -> plan.fill(it.isKeptForTheDay() ? it.firstHalf() : it));
        return List.copyOf(plan.planned);
    }

    private void fill(Stretch stretch) {
        var cursor = stretch.slot().start();
        while (cursor.isBefore(stretch.slot().end())) {
            cursor = dice.percent(density) ? taken(stretch, cursor) : cursor.plus(gap());
        }
    }

    private Duration gap() {
        return Duration.ofMinutes(STEP * dice.between(3, 5));
    }

    private Instant taken(Stretch stretch, Instant from) {
        var visit = visit(stretch);
        if (visit == Visit.GENERAL && dice.percent(3)) {
            return placed(stretch, from, visit, null, dice.among(UNKNOWN)).orElseGet(() -> from.plus(gap()));
        }
        var person = pool.next(visit.habitWith(stretch.staff()));
        if (person.isEmpty()) {
            return from.plus(gap());
        }
        var until = placed(stretch, from, fitting(visit, person.get()), person.get(), "");
        if (until.isEmpty()) {
            return stretch.slot().end();
        }
        return visit == Visit.CHILD && dice.percent(30) ? withSibling(stretch, until.get(), person.get()) : until.get();
    }

    private Instant withSibling(Stretch stretch, Instant from, Fictive child) {
        return pool.sibling(child, Habit.PAEDIATRICIAN)
                .flatMap(other -> placed(stretch, from, Visit.CHILD, other, ""))
                .orElse(from);
    }

    private Visit visit(Stretch stretch) {
        var choice = Stream.of(Visit.values())
                .filter(it -> it.staff().contains(stretch.staff()))
                .filter(it -> stretch.visits().isEmpty()
                        ? it.weight() > 0
                        : stretch.visits().contains(it))
                .toList();
        int ticket = dice.between(
                1, Math.max(1, choice.stream().mapToInt(Visit::weight).sum()));
        for (var it : choice) {
            ticket -= it.weight();
            if (ticket <= 0) {
                return it;
            }
        }
        return choice.getLast();
    }

    /** The compulsory examinations of a child stop at sixteen; those of the first years are frequent. */
    private Visit fitting(Visit visit, Fictive person) {
        return visit == Visit.CHILD_EXAMINATION && person.civil().ageOn(day) > 6 ? Visit.CHILD : visit;
    }

    private Optional<Instant> placed(
            Stretch stretch, Instant from, Visit visit, @Nullable Fictive person, String words) {
        boolean newcomer = person == null || person.care().recent();
        int minutes = visit.times()
                .minutes(
                        newcomer,
                        person != null && !person.care().language().isEmpty(),
                        person != null && person.care().needs().contains("WHEELCHAIR"));
        var slot = Slot.of(from, Duration.ofMinutes(minutes));
        var until = slot.end().plus(Duration.ofMinutes(visit.times().after()));
        if (until.isAfter(stretch.slot().end())) {
            return Optional.empty();
        }
        var note = dice.percent(14) ? dice.among(NOTES) : "";
        int before = visit == Visit.UNPLANNED ? 0 : dice.between(1, 24);
        planned.add(new Planned(stretch.staff(), visit, person, words, slot, stretch.site(), newcomer, note, before));
        return Optional.of(until);
    }
}
