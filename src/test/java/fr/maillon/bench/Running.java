package fr.maillon.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The product as an operator starts it: {@code ./maillon run} in a process of its own, on a home already filled. */
public final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final int port;
    private Process process;
    private Duration start = Duration.ZERO;

    private Running(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /** Returns once it is ready to serve. */
    public static Running start(Path home) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var it = new Running(home, port, launch(home, port));
        it.awaitReady();
        return it;
    }

    public int port() {
        return port;
    }

    /** From the command to the first ready answer. */
    public Duration startTime() {
        return start;
    }

    public long pid() {
        return process.pid();
    }

    /** The process that owns the database's files; its children serve the connections. */
    public long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("database/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /** As when the power of this process alone fails. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void restart() throws IOException {
        process = launch(home, port);
        awaitReady();
    }

    public void killDatabase() throws IOException {
        var postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        var all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        var builder = new ProcessBuilder("./maillon", "run", "--empty").redirectErrorStream(true);
        builder.environment().put("MAILLON_HOME", home.toString());
        builder.environment().put("MAILLON_PORT", String.valueOf(port));
        builder.environment().remove("MAILLON_DATABASE_URL");
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(home.resolve("run.log").toFile()));
        return builder.start();
    }

    private void awaitReady() throws IOException {
        long began = System.nanoTime();
        var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http, ready)) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw new IOException("Maillon did not start: see " + home.resolve("run.log"));
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        start = Duration.ofNanos(System.nanoTime() - began);
    }

    private static boolean answers(HttpClient http, HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
