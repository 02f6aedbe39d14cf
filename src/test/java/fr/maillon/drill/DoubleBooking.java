package fr.maillon.drill;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.maillon.bench.Call;
import fr.maillon.bench.Desk;
import fr.maillon.bench.Hour;
import fr.maillon.bench.Premises;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;

/**
 * Fifty desks book the same hour at the same moment, round after round, over HTTP; in every fifth round the doctor is
 * declared absent meanwhile. Exactly one is told yes, or none when the absence came first; what is stored says the same,
 * and nobody is told to come back.
 */
public final class DoubleBooking {
    private static final int AT_ONCE = 50;
    private static final int YES = 303;
    private static final int TAKEN = 409;

    private final Premises premises;
    private final List<Call> calls = new ArrayList<>();
    private int wrong;
    private int forestalled;

    public DoubleBooking(ApplicationContext context) throws Exception {
        premises = Premises.furnish(context, 3);
        premises.populate(premises.secretary("remplissage-" + Identifiers.next()), AT_ONCE);
        int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        for (int i = 0; i < AT_ONCE; i++) {
            calls.add(Call.open(desk(port)));
        }
    }

    /** What came of it; {@code forestalled}: rounds in which the absence was there before anybody. */
    public record Verdict(int rounds, double seconds, int wrong, int forestalled, long overlaps) {
        public boolean held() {
            return wrong == 0 && overlaps == 0;
        }

        @Override
        public String toString() {
            return "%d à la fois × %d tours en %.0f s\u00a0: %d tours faux, %d chevauchements en base\u202f; l’absence est arrivée %d fois la première"
                    .formatted(AT_ONCE, rounds, seconds, wrong, overlaps, forestalled);
        }
    }

    public Verdict run(int rounds) throws Exception {
        long began = System.nanoTime();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < rounds; number++) {
                round(hands, number);
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long overlaps = new Stored(premises.context(), premises.structure()).overlaps();
        return new Verdict(rounds, seconds, wrong, forestalled, overlaps);
    }

    private Desk desk(int port) throws IOException {
        var login = "poste-" + Identifiers.next();
        premises.secretary(login);
        return new Desk(port).signedIn(login);
    }

    private void round(ExecutorService hands, int number) throws Exception {
        var hour = Hour.of(premises, number);
        boolean absent = number % 5 == 4;
        var start = new CyclicBarrier(AT_ONCE + (absent ? 1 : 0));
        var answers = new ArrayList<Future<Integer>>();
        for (int i = 0; i < AT_ONCE; i++) {
            int person = i;
            answers.add(hands.submit(() -> {
                start.await();
                return book(person, hour);
            }));
        }
        if (absent) {
            start.await();
            depart(hour);
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        judge(hour, absent, number, statuses);
        renewWhatIsBooked(statuses);
    }

    private int book(int person, Hour hour) throws IOException {
        return calls.get(person)
                .book(premises, person, hour, Identifiers.next().toString())
                .statusCode();
    }

    /** A card that has led to an appointment is closed. */
    private void renewWhatIsBooked(List<Integer> statuses) throws IOException {
        for (int i = 0; i < AT_ONCE; i++) {
            if (statuses.get(i) == YES) {
                calls.set(i, Call.open(calls.get(i).desk()));
            }
        }
    }

    private void depart(Hour hour) {
        var absence = ScheduleException.absence(
                premises.structure(), hour.doctor(), new Slot(hour.start(), hour.end()), "Absence d’essai");
        var by = new By(AccountId.next(), "Exercice");
        premises.practice()
                .within(() -> premises.context().getBean(Schedules.class).depart(absence, by));
    }

    private void judge(Hour hour, boolean absent, int number, List<Integer> statuses) {
        long yes = statuses.stream().filter(it -> it == YES).count();
        long other = statuses.stream().filter(it -> it != YES && it != TAKEN).count();
        long stored = new Stored(premises.context(), premises.structure()).at(hour);
        forestalled += absent && yes == 0 ? 1 : 0;
        if (other > 0 || stored != yes || yes > 1 || (yes == 0 && !absent)) {
            wrong++;
            System.out.printf(
                    "tour %d : %d oui, %d en base, réponses %s%n",
                    number, yes, stored, statuses.stream().collect(groupingBy(it -> it, TreeMap::new, counting())));
        }
    }
}
