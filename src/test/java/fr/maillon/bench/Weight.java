package fr.maillon.bench;

import fr.maillon.testing.Practice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser with an empty cache fetches for the day's agenda: bytes as they travel, compressed. */
record Weight(int port) {
    private static final Pattern FETCHED = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:css|js|svg|woff2)[^\"]*)\"");
    private static final int PAGE_GATE_KILOBYTES = 500;
    private static final int REQUESTS_GATE = 20;
    private static final int SCRIPT_GATE_KILOBYTES = 250;

    void add(Report report) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var cookie = signIn(http);
        var page = bytes(http, "/agenda/jour", cookie);
        long all = page.length;
        long scripts = 0;
        var parts = parts(page);
        for (var path : parts) {
            long size = bytes(http, path, cookie).length;
            all += size;
            scripts += path.contains(".js") ? size : 0;
        }
        report.gate("poids de l’agenda du jour", all / 1000.0, PAGE_GATE_KILOBYTES, "ko");
        report.gate("dont scripts", scripts / 1000.0, SCRIPT_GATE_KILOBYTES, "ko");
        report.gate("requêtes de la page", parts.size() + 1.0, REQUESTS_GATE, "");
    }

    private String signIn(HttpClient http) throws IOException, InterruptedException {
        var form = "identifiant=poste-0&motDePasse=" + URLEncoder.encode(Practice.PASSWORD, StandardCharsets.UTF_8);
        var answer = http.send(
                HttpRequest.newBuilder(at("/connexion"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "http://127.0.0.1:" + port)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("maillon="))
                .findFirst()
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    private byte[] bytes(HttpClient http, String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).header("Cookie", cookie).header("Accept-Encoding", "gzip");
        return http.send(request.build(), BodyHandlers.ofByteArray()).body();
    }

    private static Set<String> parts(byte[] page) throws IOException {
        var html = page.length > 1 && page[0] == 0x1f
                ? new GZIPInputStream(new ByteArrayInputStream(page)).readAllBytes()
                : page;
        var parts = new LinkedHashSet<String>();
        FETCHED.matcher(new String(html, StandardCharsets.UTF_8)).results().forEach(found -> parts.add(found.group(1)));
        return parts;
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
