package fr.maillon.drill;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** {@code ./maillon drill NAME [--full]}: exits with 1 when something acknowledged is lost, doubled or overlaps. */
public final class Drill {
    private static final String USAGE = """
            ./maillon drill double-booking [--full]   50 à la fois sur un créneau ; absences posées pendant ce temps
            ./maillon drill kill-app [--full]         l’application tuée en plein travail
            ./maillon drill kill-db [--full]          la base de données tuée en plein travail""";

    private Drill() {}

    public static void main(String[] args) throws Exception {
        var names = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        boolean full = List.of(args).contains("--full");
        if (names.size() != 1) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var home = Files.createTempDirectory("maillon-drill");
        boolean held;
        try {
            held = switch (names.getFirst()) {
                case "double-booking" -> new DoubleBooking(home, full ? 1_000 : 20).run();
                case "kill-app" -> new Kills(home, full ? 100 : 10, Kills.Target.APPLICATION).run();
                case "kill-db" -> new Kills(home, full ? 50 : 10, Kills.Target.DATABASE).run();
                default -> {
                    System.err.println(USAGE);
                    yield false;
                }
            };
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        System.exit(held ? 0 : 1);
    }
}
