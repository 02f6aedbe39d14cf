package fr.maillon.bench;

import static java.util.stream.Collectors.joining;

import fr.maillon.testing.Practice;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A secretary's browser as the server sees it: one connection, one cookie, no script. Loopback only. */
public final class Desk {
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base;
    private String cookie = "";

    public Desk(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public Desk signedIn(String login) throws IOException {
        var answer = post("/connexion", Map.of("identifiant", login, "motDePasse", Practice.PASSWORD));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("the login answered " + answer.statusCode());
        }
        return this;
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        return send(form(path, fields));
    }

    /** Asks for one part of the page, as the page’s own script does. */
    public HttpResponse<String> part(String path, String target, Map<String, String> fields) throws IOException {
        return send(form(path, fields).header("HX-Request", "true").header("HX-Target", target));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    /** The page a form leads to, after its redirection. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(LONGEST);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(it -> it.startsWith("maillon="))
                    .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
