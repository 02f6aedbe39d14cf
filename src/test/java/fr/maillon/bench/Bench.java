package fr.maillon.bench;

import fr.maillon.foundation.database.DatabaseAddresses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./maillon bench S [--full] [--write]}: a generated practice of this size, the product as it is started by an
 * operator, eight users without a pause. Gates are those of size L as they stand. Exits with 1 when one is missed.
 */
public final class Bench {
    private static final int USERS = 8;
    private static final int NO_GATE = 0;
    private static final int WEEKS_BOOKED_AHEAD = 4;
    /** Weeks from this one on are kept for what is booked without the product. */
    private static final int LAST_WEEKS = 26;

    private static final int START_GATE_SECONDS = 8;
    private static final int MEMORY_GATE_MEBIBYTES = 900;

    /** An act, the gate of size L, and the same without the product where one statement carries it. */
    private record Measured(String name, int gate, Load.Act act, Load.@Nullable Act raw) {}

    private final Size size;
    private final boolean full;
    private final Path home;
    private final Report report;

    private Bench(Size size, boolean full, Path home) {
        this.size = size;
        this.full = full;
        this.home = home;
        this.report = new Report(size);
    }

    public static void main(String[] args) throws Exception {
        var given = List.of(args);
        var size = Size.of(
                given.stream().filter(it -> !it.startsWith("--")).findFirst().orElse("S"));
        if (size.isEmpty()) {
            System.err.println("./maillon bench [ESSAI|S|M|L] [--full] [--write]");
            System.exit(2);
        }
        var home = Files.createTempDirectory("maillon-bench");
        boolean held;
        try {
            held = new Bench(size.orElseThrow(), given.contains("--full"), home).run(given.contains("--write"));
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        System.exit(held ? 0 : 1);
    }

    private boolean run(boolean write) throws Exception {
        System.out.println(size);
        DatabaseAddresses addresses;
        Premises premises;
        try (var context = Premises.start(home)) {
            premises = furnished(Premises.furnish(context, size.doctors()));
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
        report.tsv(Path.of("target/bench.tsv"));
        if (write) {
            report.markdown(Path.of("docs/bench-%s.md".formatted(size.name())));
        }
        return report.held();
    }

    private Premises furnished(Premises premises) throws Exception {
        long began = System.nanoTime();
        premises.populate(premises.secretary("remplissage"), size.people());
        int appointments = new Past(premises, size.people()).fill(size.appointments(), WEEKS_BOOKED_AHEAD);
        for (int i = 0; i < USERS; i++) {
            premises.secretary("poste-" + i);
        }
        System.out.printf("%d rendez-vous écrits, en tout %.0f s%n", appointments, (System.nanoTime() - began) / 1e9);
        return premises;
    }

    private void measure(Premises premises, DatabaseAddresses addresses, Running running) throws Exception {
        var cpu = new Cpu(running.pid(), running.postmaster());
        var acts = new Acts(premises, size.people(), WEEKS_BOOKED_AHEAD * aWeek());
        acts.signIn(running.port(), USERS);
        var load = load();
        var warm = new Load(USERS, Duration.ZERO, warmUp());
        warm.run("mise en route", acts::mix, cpu);
        report.warmUp(warm.measured().plus(load.warmUp()).toSeconds());
        try (var raw = new Raw(premises, addresses, size.people(), USERS, LAST_WEEKS * aWeek())) {
            for (var each : measured(acts, raw)) {
                var product = load.run(each.name(), each.act(), cpu);
                report.add(product, each.gate(), limit(each, cpu));
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

    /** All acts together, so that none pays for what the others compile too. */
    private Duration warmUp() {
        return size == Size.ESSAI ? Duration.ofSeconds(2) : Duration.ofSeconds(120);
    }

    private Load load() {
        if (size == Size.ESSAI) {
            return new Load(USERS, Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
        return new Load(USERS, Duration.ofSeconds(full ? 20 : 4), Duration.ofSeconds(full ? 30 : 8));
    }

    private static @Nullable Figures limit(Measured it, Cpu cpu) throws Exception {
        return it.raw() == null
                ? null
                : new Load(USERS, Duration.ofSeconds(2), Duration.ofSeconds(4)).run(it.name(), it.raw(), cpu);
    }

    /** How many numbered hours a week has. */
    private int aWeek() {
        return 5 * 44 * size.doctors();
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
        all.add(new Measured("agenda de la semaine", NO_GATE, acts::week, null));
        all.add(new Measured("dossier ouvert", NO_GATE, acts::record, null));
        all.add(new Measured("le poste", NO_GATE, acts::desk, null));
        return all;
    }

    static String number(double value) {
        return String.format(Locale.FRENCH, "%,.0f", value);
    }
}
