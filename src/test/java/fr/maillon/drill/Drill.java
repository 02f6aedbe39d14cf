package fr.maillon.drill;

import fr.maillon.bench.Premises;
import fr.maillon.bench.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** {@code ./maillon drill NAME}: exits with 1 when something acknowledged is lost, doubled or overlaps. */
public final class Drill {
    private static final String ROUNDS = "--rounds=";
    private static final String USAGE = """
            ./maillon drill double-booking [--rounds=N]   50 à la fois sur un créneau, N tours (1000) ; absences posées pendant ce temps
            ./maillon drill kill-app [--rounds=N|--full]  l’application tuée N fois en plein travail (10 ; --full : 100)
            ./maillon drill kill-db [--rounds=N|--full]   la base de données tuée N fois en plein travail (10 ; --full : 50)""";

    private Drill() {}

    public static void main(String[] args) throws Exception {
        var names = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        var rounds = rounds(args);
        boolean full = List.of(args).contains("--full");
        if (names.size() != 1 || rounds.filter(it -> it < 1).isPresent()) {
            refuse();
        }
        var home = Files.createTempDirectory("maillon-drill");
        boolean held;
        try {
            held = switch (names.getFirst()) {
                case "double-booking" -> doubleBooking(home, rounds.orElse(1_000));
                case "kill-app" -> kill(home, rounds.orElse(full ? 100 : 10), Kills.Target.APPLICATION);
                case "kill-db" -> kill(home, rounds.orElse(full ? 50 : 10), Kills.Target.DATABASE);
                default -> refuse();
            };
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        System.out.println(held ? "L’exercice est réussi." : "L’exercice a échoué.");
        System.exit(held ? 0 : 1);
    }

    private static boolean doubleBooking(Path home, int rounds) throws Exception {
        try (var context = Premises.start(home)) {
            var verdict = new DoubleBooking(context).run(rounds);
            System.out.println(verdict);
            return verdict.held();
        }
    }

    private static boolean kill(Path home, int rounds, Kills.Target target) throws Exception {
        var verdict = new Kills(home, Collections.nCopies(rounds, target)).run(Running::start);
        System.out.println(verdict);
        return verdict.held();
    }

    /** Zero stands for what is not a number. */
    private static Optional<Integer> rounds(String[] args) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(ROUNDS))
                .map(arg -> arg.substring(ROUNDS.length()))
                .map(number -> number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0)
                .findFirst();
    }

    private static boolean refuse() {
        System.err.println(USAGE);
        System.exit(2);
        return false;
    }
}
