package fr.maillon.foundation.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rights table, read from {@code access/rights.tsv}. A route that is not in it does not exist. */
@Component
class Rights {
    private final Map<String, Right> byRoute;

    Rights() {
        this(read());
    }

    Rights(String table) {
        byRoute = new LinkedHashMap<>();
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var right = parse(line.split("\t", -1), line);
            if (byRoute.put(key(right.method(), right.path()), right) != null) {
                throw new IllegalStateException("two lines for one route in the rights table: " + line);
            }
        });
    }

    Optional<Right> of(String method, String path) {
        return Optional.ofNullable(byRoute.get(key(method, path)));
    }

    Collection<Right> all() {
        return byRoute.values();
    }

    private static Right parse(String[] cells, String line) {
        if (cells.length != 5) {
            throw new IllegalStateException("five columns are expected in the rights table: " + line);
        }
        var allowed = EnumSet.noneOf(Role.class);
        var denied = EnumSet.noneOf(Role.class);
        boolean open = cells[2].equals("PUBLIC");
        if (!open) {
            for (var word : cells[2].split(" ", -1)) {
                if (word.equals("TOUS")) {
                    allowed.addAll(EnumSet.allOf(Role.class));
                } else if (word.startsWith("!")) {
                    denied.add(role(word.substring(1), line));
                } else {
                    allowed.add(role(word, line));
                }
            }
        }
        return new Right(
                cells[0],
                cells[1],
                open,
                Set.copyOf(allowed),
                Set.copyOf(denied),
                Right.Work.valueOf(cells[3]),
                once(cells[4], line));
    }

    private static boolean once(String cell, String line) {
        return switch (cell) {
            case "UNE_FOIS" -> true;
            case "-" -> false;
            default -> throw new IllegalStateException("UNE_FOIS or - is expected in the rights table: " + line);
        };
    }

    private static Role role(String code, String line) {
        var role = Right.rolesByCode().get(code);
        if (role == null) {
            throw new IllegalStateException("unknown role in the rights table: " + line);
        }
        return role;
    }

    private static String key(String method, String path) {
        return method + " " + path;
    }

    private static String read() {
        try {
            return new ClassPathResource("access/rights.tsv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
