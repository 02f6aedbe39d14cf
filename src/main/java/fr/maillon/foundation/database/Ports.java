package fr.maillon.foundation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The loopback port of the database: the one asked for, else the one it had last time, else a free one. */
final class Ports {
    /** Below the range from which systems take the ports of outgoing connections. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;

    private Ports() {}

    static int choose(Home home, @Nullable String asked) {
        try {
            var port = asked == null ? remembered(home) : asked(asked);
            Files.writeString(home.rememberedPort(), port + "\n");
            return port;
        } catch (IOException e) {
            throw new EngineException(
                    "Le fichier %s ne peut pas être lu ou écrit (%s).".formatted(home.rememberedPort(), e.getMessage()),
                    e);
        }
    }

    static int number(String asked) {
        if (!asked.strip().matches("[1-9]\\d{0,4}") || Integer.parseInt(asked.strip()) > 65_535) {
            throw new EngineException(
                    "MAILLON_DATABASE_PORT vaut «\u202f%s\u202f», qui n’est pas un numéro de port.".formatted(asked));
        }
        return Integer.parseInt(asked.strip());
    }

    private static int asked(String asked) {
        var port = number(asked);
        if (!free(port)) {
            throw new EngineException(
                    "Le port %d demandé par MAILLON_DATABASE_PORT est déjà pris\u00a0: indiquez-en un autre."
                            .formatted(port));
        }
        return port;
    }

    private static int remembered(Home home) throws IOException {
        var file = home.rememberedPort();
        var kept = Files.exists(file) ? Files.readString(file).strip() : "";
        return kept.matches("\\d{1,5}") && free(Integer.parseInt(kept)) ? Integer.parseInt(kept) : anyFree();
    }

    private static int anyFree() {
        return ThreadLocalRandom.current()
                .ints(1_000, FIRST, LAST)
                .filter(Ports::free)
                .findFirst()
                .orElseThrow(() -> new EngineException("Aucun port libre sur cette machine pour la base de données."));
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) { // taken
            return false;
        }
    }
}
