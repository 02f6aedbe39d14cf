package fr.maillon.testing;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A browser that follows the live stream. */
public final class Listening implements AutoCloseable {
    private final BufferedReader lines;
    private String event = "";
    private String id = "";

    private Listening(HttpResponse<java.io.InputStream> answer) {
        this.lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        next();
    }

    public static Listening of(Person person) {
        return of(person, null);
    }

    /** Comes back with the last identifier it received. Tries again for some seconds, as browsers do. */
    public static Listening of(Person person, @Nullable String lastId) {
        var request = person.request("/flux").header("Accept", "text/event-stream");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        return new Listening(await().atMost(Duration.ofSeconds(10))
                .until(() -> Http.send(request.build(), BodyHandlers.ofInputStream()), it -> it.statusCode() == 200));
    }

    /** What the server said first. */
    public String greeting() {
        return event;
    }

    public String lastId() {
        return id;
    }

    /** The next change that is told, waiting for it; empty when the stream ends. */
    public String next() {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    return line.substring(6);
                }
            }
            return "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
