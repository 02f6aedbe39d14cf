package fr.maillon.testing;

import fr.maillon.foundation.access.AccountId;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Someone at a browser without scripts: follows no redirection by herself, keeps her cookie. */
public final class Person {
    private final String base;
    private final AccountId account;
    private String cookie = "";
    private String desk = "";

    private Person(String base, AccountId account) {
        this.base = base;
        this.account = account;
    }

    static Person signIn(ApplicationContext context, String login, String password, AccountId account) {
        var person = new Person(base(context), account);
        var answer = person.post("/connexion", Map.of("identifiant", login, "motDePasse", password));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("the login answered " + answer.statusCode());
        }
        return person;
    }

    /** Nobody in particular. */
    public static Person stranger(ApplicationContext context) {
        return new Person(base(context), AccountId.next());
    }

    private static String base(ApplicationContext context) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    public AccountId account() {
        return account;
    }

    /** The session cookie, as {@code name=value}. */
    public String cookie() {
        return cookie;
    }

    public String base() {
        return base;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    /** Any method: a form, JSON for PUT, nothing where the method has no body. A stream is left as soon as it begins. */
    public HttpResponse<String> ask(String method, String path, Map<String, String> fields) {
        if (method.equals("GET") || method.equals("HEAD")) {
            return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
        }
        var json = method.equals("PUT");
        return send(request(path)
                .header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded")
                .header("Origin", base)
                .method(method, HttpRequest.BodyPublishers.ofString(json ? "{}" : form(fields))));
    }

    public HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(base + path));
        var cookies = Stream.of(cookie, desk).filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
        return cookies.isEmpty() ? builder : builder.header("Cookie", cookies);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        var answer = Http.send(request.build(), Http::textOrNothing);
        answer.headers().allValues("Set-Cookie").forEach(set -> keep(set.substring(0, set.indexOf(';'))));
        return answer;
    }

    private void keep(String set) {
        if (set.startsWith("maillon-poste=")) {
            desk = set;
        } else {
            cookie = set;
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
