package fr.maillon.foundation.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address of a server that is not ours, as {@code MAILLON_DATABASE_URL} gives it. */
final class ExternalAddress {
    private ExternalAddress() {}

    /**
     * An external server. The address is the migrator's, with {@code user} and {@code password} in it; the
     * application enters as {@code maillon_app}.
     */
    static DatabaseAddresses of(String address, String applicationPassword) {
        var uri = URI.create(address.substring("jdbc:".length()));
        var kept = new ArrayList<String>();
        String user = "maillon_migrator";
        String password = "";
        for (var pair : pairs(uri.getRawQuery())) {
            if (pair.startsWith("user=")) {
                user = decoded(pair);
            } else if (pair.startsWith("password=")) {
                password = decoded(pair);
            } else {
                kept.add(pair);
            }
        }
        var base = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        return new DatabaseAddresses(
                kept.isEmpty() ? base : base + "?" + String.join("&", kept),
                new DatabaseAddresses.Credentials(user, password),
                new DatabaseAddresses.Credentials("maillon_app", applicationPassword));
    }

    private static List<String> pairs(@Nullable String query) {
        return query == null || query.isEmpty() ? List.of() : List.of(query.split("&", -1));
    }

    private static String decoded(String pair) {
        return URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
    }
}
