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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fifty desks book the same hour at the same moment, round after round, over HTTP; in every fifth round the doctor is
 * declared absent meanwhile. Exactly one is told yes, or none when the absence came first; what is stored says the same.
 */
final class DoubleBooking {
    private static final int AT_ONCE = 50;
    private static final int YES = 303;
    private static final int TAKEN = 409;
    private static final int BUSY = 503;

    private final Path home;
    private final int rounds;
    private final AtomicInteger busy = new AtomicInteger();
    private int wrong;
    private int forestalled;

    DoubleBooking(Path home, int rounds) {
        this.home = home;
        this.rounds = rounds;
    }

    boolean run() throws Exception {
        try (var context = Premises.start(home);
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var premises = Premises.furnish(context, 3);
            premises.populate(premises.secretary("remplissage"), AT_ONCE);
            var desks = desks(
                    premises, Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")));
            long began = System.nanoTime();
            for (int round = 0; round < rounds; round++) {
                round(premises, desks, hands, round);
            }
            System.out.printf(
                    "%d à la fois × %d tours en %.0f s : %d tours faux ; %d fois l’absence est arrivée la première ; %d fois « revenez »%n",
                    AT_ONCE, rounds, (System.nanoTime() - began) / 1e9, wrong, forestalled, busy.get());
            long overlaps = new Stored(context, premises.structure()).overlaps();
            System.out.printf("chevauchements en base : %d%n", overlaps);
            return wrong == 0 && overlaps == 0;
        }
    }

    private static List<Desk> desks(Premises premises, int port) throws IOException {
        var desks = new ArrayList<Desk>();
        for (int i = 0; i < AT_ONCE; i++) {
            var login = "poste-" + i;
            premises.secretary(login);
            desks.add(new Desk(port).signedIn(login));
        }
        return desks;
    }

    private void round(Premises premises, List<Desk> desks, ExecutorService hands, int round) throws Exception {
        var hour = Hour.of(premises, round);
        boolean absent = round % 5 == 4;
        var start = new CyclicBarrier(AT_ONCE + (absent ? 1 : 0));
        var calls = hands.invokeAll(desks.stream()
                .map(desk -> (Callable<Call>) () -> Call.open(desk))
                .toList());
        var answers = new ArrayList<java.util.concurrent.Future<Integer>>();
        for (int i = 0; i < AT_ONCE; i++) {
            int person = i;
            var call = calls.get(i).get();
            answers.add(hands.submit(() -> {
                start.await();
                return untilAnswered(call, premises, person, hour);
            }));
        }
        if (absent) {
            start.await();
            depart(premises, hour);
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        judge(premises, hour, absent, round, statuses);
    }

    /** A server that is too busy says so and when to come back; the same question is then asked again. */
    private int untilAnswered(Call call, Premises premises, int person, Hour hour) throws Exception {
        var key = Identifiers.next().toString();
        for (int attempt = 0; ; attempt++) {
            int status = call.book(premises, person, hour, key).statusCode();
            if (status != BUSY || attempt == 20) {
                return status;
            }
            busy.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void depart(Premises premises, Hour hour) {
        var absence = ScheduleException.absence(
                premises.structure(), hour.doctor(), new Slot(hour.start(), hour.end()), "Absence d’essai");
        var by = new By(AccountId.next(), "Exercice");
        premises.practice()
                .within(() -> premises.context().getBean(Schedules.class).depart(absence, by));
    }

    private void judge(Premises premises, Hour hour, boolean absent, int round, List<Integer> statuses) {
        long yes = statuses.stream().filter(it -> it == YES).count();
        long other = statuses.stream().filter(it -> it != YES && it != TAKEN).count();
        long stored = new Stored(premises.context(), premises.structure()).at(hour);
        forestalled += absent && yes == 0 ? 1 : 0;
        boolean right = other == 0 && stored == yes && (yes == 1 || (absent && yes == 0));
        if (!right) {
            wrong++;
            System.out.printf(
                    "tour %d : %d oui, %d en base, réponses %s%n",
                    round, yes, stored, statuses.stream().collect(groupingBy(it -> it, TreeMap::new, counting())));
        }
    }
}
