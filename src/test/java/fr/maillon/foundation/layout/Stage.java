package fr.maillon.foundation.layout;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.maillon.testing.RealBrowser;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.core.io.ClassPathResource;

/** One page of ours in a real browser, before a server that answers what it is told and remembers what it is asked. */
final class Stage implements AutoCloseable {
    private static final String POLICY =
            "default-src 'self'; require-trusted-types-for 'script'; trusted-types default";
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.maillon");

    final Page page;
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<String> violations = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    private record Answer(int status, String type, String body) {}

    Stage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        page = RealBrowser.window("http://127.0.0.1:" + server.getAddress().getPort());
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Trusted")) {
                violations.add(message.text());
            }
        });
        page.onPageError(violations::add);
    }

    /** What the server answers from now on: {@code "GET /x"}, a status, the body of one of our pages. */
    Stage answers(String request, int status, String body) {
        answers.put(request, new Answer(status, "text/html;charset=UTF-8", framed(body)));
        return this;
    }

    Stage answersPlainly(String request, int status, String type, String body) {
        answers.put(request, new Answer(status, type, body));
        return this;
    }

    /** Opens a page with this body and waits until its scripts are attached. */
    Page shows(String body) {
        answers("GET /page", 200, body);
        page.navigate("/page");
        page.waitForFunction("() => window.htmx && document.body");
        return page;
    }

    /** Waits for a request whose line or body holds the text, at most this long. */
    String waitsFor(String text, int milliseconds) {
        page.waitForCondition(
                () -> asked.stream().anyMatch(line -> line.contains(text)),
                new Page.WaitForConditionOptions().setTimeout(milliseconds));
        return asked.stream().filter(line -> line.contains(text)).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        page.context().close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath();
            var request = exchange.getRequestMethod() + " " + path;
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            var found = answers.get(request);
            write(exchange, found == null ? file(path) : found);
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        var content = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }

    private static Answer file(String path) throws IOException {
        var name = path.startsWith("/s/v1/") ? "static/" + path.substring(6) : "META-INF/resources" + path;
        var file = new ClassPathResource(name);
        if (!file.exists()) {
            return new Answer(404, "text/plain", "");
        }
        var type = path.endsWith(".css") ? "text/css" : path.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
        var bundled = path.matches("/s/v1/(css|js)/maillon\\.(css|js)");
        return new Answer(
                200, type, bundled ? bundle(path.substring(6)) : file.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String framed(String body) {
        var frame = new Frame(
                true, "a1", "C. Exemple", "Centre", "", "", true, false, "/", "v1", 600, -1, List.of(), List.of());
        var page = new StringOutput();
        TEMPLATES.render(
                "foundation/layout/page.jte",
                Map.of("frame", frame, "title", "Essai", "body", (Content) output -> output.writeContent(body)),
                page);
        return page.toString();
    }

    private static String bundle(String list) throws IOException {
        return new String(Bundle.of(list), StandardCharsets.UTF_8);
    }
}
