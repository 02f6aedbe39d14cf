package fr.maillon.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** A closed loop: each user asks again as soon as she is answered. What happens while it warms up is not counted. */
record Load(int users, Duration warmUp, Duration measured) {
    /** One act of one user; false when it was not answered as it should. */
    interface Act {
        boolean done(int user, Random dice) throws Exception;
    }

    Figures run(String name, Act act, Cpu cpu) throws InterruptedException, ExecutionException {
        loop(act, warmUp, 1);
        double before = cpu.seconds();
        long began = System.nanoTime();
        var turns = loop(act, measured, 2);
        double seconds = (System.nanoTime() - began) / 1e9;
        var nanos = turns.stream().flatMapToLong(Turn::good).toArray();
        long failures = turns.stream().mapToLong(Turn::failures).sum();
        return Figures.of(name, nanos, seconds, cpu.seconds() - before, failures);
    }

    private record Turn(List<Long> nanos, long failures) {
        LongStream good() {
            return nanos.stream().mapToLong(Long::longValue);
        }
    }

    private List<Turn> loop(Act act, Duration length, int seed) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + length.toNanos();
        try (var hands = Executors.newFixedThreadPool(users)) {
            var running = new ArrayList<Future<Turn>>();
            for (int i = 0; i < users; i++) {
                int user = i;
                running.add(hands.submit(() -> turn(act, user, new Random(seed * 100L + user), end)));
            }
            var turns = new ArrayList<Turn>();
            for (var each : running) {
                turns.add(each.get());
            }
            return turns;
        }
    }

    private static Turn turn(Act act, int user, Random dice, long end) throws Exception {
        var nanos = new ArrayList<Long>();
        long failures = 0;
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            if (act.done(user, dice)) {
                nanos.add(System.nanoTime() - asked);
            } else {
                failures++;
            }
        }
        return new Turn(nanos, failures);
    }
}
