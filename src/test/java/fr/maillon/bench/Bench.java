package fr.maillon.bench;

import fr.maillon.foundation.database.DatabaseAddresses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./maillon bench S [--full] [--write]}: the generated practice of size S, the product as it is started by an
 * operator, eight users without a pause. Exits with 1 when a gate is missed.
 */
public final class Bench {
    private static final int USERS = 8;
    private static final int PEOPLE = 5_000;
    private static final int APPOINTMENTS = 60_000;
    private static final int WEEKS_BOOKED_AHEAD = 4;
    private static final int START_GATE_SECONDS = 8;
    private static final int MEMORY_GATE_MEBIBYTES = 900;

    /** An act, the gate of size L, and the same without the product. */
    private record Measured(String name, int gate, Load.Act act, Load.Act raw) {}

    private final boolean full;
    private final Path home;
    private final Report report = new Report();

    private Bench(boolean full, Path home) {
        this.full = full;
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        var given = List.of(args);
        if (given.stream().filter(it -> !it.startsWith("--")).anyMatch(it -> !it.equals("S"))) {
            System.err.println("./maillon bench S [--full] [--write] : seule la taille S se mesure pour l’instant");
            System.exit(2);
        }
        var home = Files.createTempDirectory("maillon-bench");
        boolean held;
        try {
            held = new Bench(given.contains("--full"), home).run(given.contains("--write"));
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        System.exit(held ? 0 : 1);
    }

    private boolean run(boolean write) throws Exception {
        System.out.printf(
                "Taille S : %d identités, 3 médecins, %d rendez-vous ; %d utilisateurs%n", PEOPLE, APPOINTMENTS, USERS);
        DatabaseAddresses addresses;
        Premises premises;
        try (var context = Premises.start(home)) {
            premises = furnished(Premises.furnish(context, 3));
            addresses = context.getBean(DatabaseAddresses.class);
        }
        try (var running = Running.start(home)) { // the first start prepares the next ones
            report.note(
                    "premier démarrage", "%.1f s".formatted(running.startTime().toMillis() / 1000.0));
        }
        try (var running = Running.start(home)) {
            report.gate("démarrage", running.startTime().toMillis() / 1000.0, START_GATE_SECONDS, "s");
            measure(premises, addresses, running);
        }
        report.print();
        report.csv(Path.of("target/bench/bench-S.csv"));
        if (write) {
            report.markdown(Path.of("docs/bench-S.md"));
        }
        return report.held();
    }

    private static Premises furnished(Premises premises) throws Exception {
        long began = System.nanoTime();
        premises.populate(premises.secretary("remplissage"), PEOPLE);
        int appointments = new Past(premises, PEOPLE).fill(APPOINTMENTS, WEEKS_BOOKED_AHEAD);
        for (int i = 0; i < USERS; i++) {
            premises.secretary("poste-" + i);
        }
        System.out.printf("%d rendez-vous écrits, en tout %.0f s%n", appointments, (System.nanoTime() - began) / 1e9);
        return premises;
    }

    private void measure(Premises premises, DatabaseAddresses addresses, Running running) throws Exception {
        var cpu = new Cpu(running.pid(), running.postmaster());
        int free = Hours.first(WEEKS_BOOKED_AHEAD);
        var acts = new Acts(premises, PEOPLE, free);
        acts.signIn(running.port(), USERS);
        var load = new Load(USERS, Duration.ofSeconds(full ? 120 : 6), Duration.ofSeconds(full ? 30 : 8));
        report.warmUp(load.warmUp().toSeconds());
        try (var raw = new Raw(premises, addresses, PEOPLE, USERS, Hours.last())) {
            for (var each : measured(acts, raw)) {
                var product = load.run(each.name(), each.act(), cpu);
                var limit =
                        new Load(USERS, Duration.ofSeconds(2), Duration.ofSeconds(4)).run(each.name(), each.raw(), cpu);
                report.add(product, each.gate(), limit);
            }
        }
        var mix = new Load(
                USERS,
                load.warmUp(),
                full ? Duration.ofMinutes(10) : load.measured().multipliedBy(2));
        report.add(mix.run("ensemble des actes", acts::mix, cpu), 400, null);
        report.gate("mémoire de l’application", (double) cpu.applicationMemory(), MEMORY_GATE_MEBIBYTES, "Mio");
        report.note("mémoire de PostgreSQL", cpu.databaseMemory() + " Mio");
        new Weight(running.port()).add(report);
    }

    private static List<Measured> measured(Acts acts, Raw raw) {
        var all = new ArrayList<Measured>();
        all.add(new Measured("recherche par le début", 500, acts::prefix, raw::prefix));
        all.add(new Measured("recherche avec une faute", 300, acts::slip, raw::slip));
        all.add(new Measured("nom, prénom et naissance", 1_000, acts::exact, raw::exact));
        all.add(new Measured("création, doublons cherchés", 300, acts::create, raw::create));
        all.add(new Measured("premiers créneaux", 400, acts::slots, raw::slots));
        all.add(new Measured("réservation", 400, acts::book, raw::book));
        all.add(new Measured("agenda du jour", 500, acts::day, raw::day));
        return all;
    }

    /** Numbers of hours that the generated appointments leave free. */
    private static final class Hours {
        private static final int A_WEEK = 5 * 44 * 3;

        static int first(int weeksBooked) {
            return weeksBooked * A_WEEK;
        }

        /** The last ten weeks that are open at all, kept for what is booked without the product. */
        static int last() {
            return 15 * A_WEEK;
        }
    }

    static String number(double value) {
        return String.format(Locale.FRENCH, "%,.0f", value);
    }
}
