package fr.maillon.drill;

import fr.maillon.bench.Call;
import fr.maillon.bench.Desk;
import fr.maillon.bench.Hour;
import fr.maillon.bench.Premises;
import fr.maillon.bench.Running;
import fr.maillon.foundation.database.Identifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Eight desks book without a pause while the application, or the database under it, is killed -9 again and again. Each
 * desk asks again with the same key until it is answered, and notes on paper what was acknowledged; the paper is then
 * compared with the database.
 */
final class Kills {
    private static final int DESKS = 8;
    private static final int PEOPLE = 200;
    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(2);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(10);

    enum Target {
        APPLICATION,
        DATABASE
    }

    /** How the product is started on a home. */
    interface Starting {
        Running on(Path home) throws IOException;
    }

    private final Path home;
    private final List<Target> kills;
    private final Path paper;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicReference<Yes> lastYes = new AtomicReference<>(new Yes(0, 0));
    private final List<Long> outages = new ArrayList<>();
    private final AtomicLong slowestRefusal = new AtomicLong();
    private final Map<String, Integer> odd = new TreeMap<>();

    /** When an hour was asked for that was then given, and when its desk heard so. */
    private record Yes(long asked, long heard) {}

    /** What is killed, in that order. */
    Kills(Path home, List<Target> kills) {
        this.home = home;
        this.kills = kills;
        this.paper = home.resolve("acknowledged.txt");
    }

    /** What came of it; {@code never}: stored though nobody was told so, which an answer lost on its way leaves. */
    record Verdict(
            List<Target> kills,
            List<Long> outages,
            int acknowledged,
            long lost,
            long doubled,
            long overlaps,
            long never,
            Duration slowestRefusal,
            Map<String, Integer> odd) {
        /** Nothing lost, doubled or said wrongly, however slow the machine. */
        boolean kept() {
            return acknowledged > 0 && lost + doubled + overlaps == 0 && odd.isEmpty();
        }

        /** And back in time. */
        boolean held() {
            return kept()
                    && outages.stream().allMatch(it -> it < BACK_WITHIN.toMillis())
                    && (!kills.contains(Target.DATABASE) || slowestRefusal.compareTo(REFUSED_WITHIN) < 0);
        }

        @Override
        public String toString() {
            return """
                    %d arrêts brutaux\u202f; reprise en ms\u00a0: %s
                    %d acquittés, %d perdus, %d en double, %d chevauchements, %d enregistrés sans acquit
                    refus le plus lent\u00a0: %d ms\u202f; imprévus\u00a0: %s""".formatted(
                            kills.size(),
                            outages,
                            acknowledged,
                            lost,
                            doubled,
                            overlaps,
                            never,
                            slowestRefusal.toMillis(),
                            odd);
        }
    }

    Verdict run(Starting starting) throws Exception {
        var premises = furnished();
        try (var running = starting.on(home);
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            Files.createFile(paper);
            var works = new ArrayList<Future<?>>();
            for (int i = 0; i < DESKS; i++) {
                var desk = new Desk(running.port()).signedIn("poste-" + i);
                works.add(hands.submit(() -> work(premises, desk)));
            }
            for (int i = 0; i < kills.size(); i++) {
                outages.add(killOnce(running, kills.get(i), i));
            }
            over.set(true);
            hands.shutdown();
            if (!hands.awaitTermination(60, TimeUnit.SECONDS)) {
                note("un poste n’a pas eu de réponse en une minute");
            }
            for (var work : works) {
                if (work.isDone()) {
                    work.get(); // throws what stopped that desk
                }
            }
        } finally {
            over.set(true);
            keepLog();
        }
        return judged(premises);
    }

    /** What the product said of itself, for whoever wonders. */
    private void keepLog() throws IOException {
        var names = kills.stream()
                .distinct()
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
        var kept = Path.of("target", "drill", "kill-%s.log".formatted(names));
        Files.createDirectories(kept.getParent());
        Files.copy(home.resolve("run.log"), kept, StandardCopyOption.REPLACE_EXISTING);
    }

    private Premises furnished() throws Exception {
        try (var context = Premises.start(home)) {
            var premises = Premises.furnish(context, 3);
            premises.populate(premises.secretary("remplissage"), PEOPLE);
            for (int i = 0; i < DESKS; i++) {
                premises.secretary("poste-" + i);
            }
            return premises;
        }
    }

    /** Milliseconds until somebody who asked since is told yes. */
    private long killOnce(Running running, Target target, int number) throws Exception {
        TimeUnit.MILLISECONDS.sleep(1_500 + new Random(number).nextInt(2_500));
        long killed = System.nanoTime();
        if (target == Target.APPLICATION) {
            running.kill();
            running.restart();
        } else {
            running.killDatabase();
        }
        while (lastYes.get().asked() < killed) {
            if (System.nanoTime() - killed > TimeUnit.MINUTES.toNanos(2)) {
                throw new IOException("nobody was told yes for two minutes: see " + home.resolve("run.log"));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return TimeUnit.NANOSECONDS.toMillis(lastYes.get().heard() - killed);
    }

    private void work(Premises premises, Desk desk) {
        while (!over.get()) {
            int number = next.getAndIncrement();
            bookUntilAnswered(premises, desk, number);
        }
    }

    private void bookUntilAnswered(Premises premises, Desk desk, int number) {
        var hour = Hour.of(premises, number);
        var key = Identifiers.next().toString();
        Call call = null;
        for (int attempt = 0; attempt < 2_000; attempt++) {
            long asked = System.nanoTime();
            try {
                call = call == null ? Call.open(desk) : call;
                var answer = call.book(premises, number % PEOPLE, hour, key);
                if (answer.statusCode() == 303) {
                    lastYes.set(new Yes(asked, System.nanoTime()));
                    acknowledge(number);
                    return;
                }
                refused(
                        answer.statusCode(),
                        answer.headers().firstValue("Retry-After").isPresent(),
                        answer.body(),
                        asked);
            } catch (IOException cut) { // it was killed while it worked: the same question is asked again
                pause();
            }
        }
        note("sans réponse : " + number);
    }

    /** While the database is away: 503 within two seconds, with Retry-After and without a trace of the machinery. */
    private void refused(int status, boolean saysWhen, String body, long asked) {
        long took = System.nanoTime() - asked;
        slowestRefusal.accumulateAndGet(took, Math::max);
        if (status != 503 && status != 409) {
            note("réponse %d « %s »"
                    .formatted(
                            status,
                            body.replaceAll("(?s).*<title>|</title>.*", "").strip()));
        } else if (status == 503 && !saysWhen) {
            note("503 sans Retry-After");
        } else if (status == 409 && !saysWhen) {
            note("créneau dit pris par sa propre réservation");
        }
        if (body.contains("Exception") || body.contains("at fr.maillon")) {
            note("trace d’exécution dans la page");
        }
        pause();
    }

    private Verdict judged(Premises premises) throws IOException {
        var acknowledged = Files.readAllLines(paper).stream()
                .map(line -> Hour.of(premises, Integer.parseInt(line)))
                .toList();
        try (var context = Premises.start(home)) {
            var stored = new Stored(context, premises.structure());
            var appointments = stored.appointments();
            return new Verdict(
                    kills,
                    outages,
                    acknowledged.size(),
                    acknowledged.stream()
                            .filter(it -> !appointments.containsKey(it))
                            .count(),
                    appointments.values().stream().filter(count -> count > 1).count(),
                    stored.overlaps(),
                    appointments.keySet().stream()
                            .filter(it -> !acknowledged.contains(it))
                            .count(),
                    Duration.ofNanos(slowestRefusal.get()),
                    odd);
        }
    }

    private synchronized void acknowledge(int number) throws IOException {
        Files.write(paper, List.of(String.valueOf(number)), StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }

    private synchronized void note(String what) {
        odd.merge(what, 1, Integer::sum);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
