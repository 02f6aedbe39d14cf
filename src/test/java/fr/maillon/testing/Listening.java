package fr.maillon.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
        for (int attempt = 0; ; attempt++) {
            var request = person.request("/flux").header("Accept", "text/event-stream");
            if (lastId != null) {
                request.header("Last-Event-ID", lastId);
            }
            var answer = Http.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() == 200) {
                return new Listening(answer);
            }
            if (attempt == 100) {
                throw new IllegalStateException("the stream answered " + answer.statusCode());
            }
            Http.pause(100);
        }
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
